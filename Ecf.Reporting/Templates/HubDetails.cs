namespace Ecf.Reporting.Templates;

/// <summary>The hub as letters name it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Email">An address that somebody reads; blank where none is given.</param>
/// <param name="Telephone">A number as people dial it; <c>null</c> for none.</param>
/// <param name="Strapline">A line about it under its name; <c>null</c> for none.</param>
public sealed record HubDetails(string Name, string Email = "", string? Telephone = null, string? Strapline = null);
