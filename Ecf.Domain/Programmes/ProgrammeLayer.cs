namespace Ecf.Domain.Programmes;

/// <summary>One file of those that a programme was made of.</summary>
/// <param name="Id">The id of the programme that the file gives.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Variant">For whom the file was written.</param>
/// <param name="File">The name it was read under.</param>
public sealed record ProgrammeLayer(string Id, string Name, ProgrammeVariant Variant, string File);
