using System.Text.Json.Serialization;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>How schools reach the hub; printed at the foot of every page.</summary>
/// <param name="Email">An address that somebody reads.</param>
/// <param name="Telephone">A number as people dial it, or <c>null</c> where there is none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record HubContact(string Email = "", string? Telephone = null);
