namespace Ecf.Domain.Programmes;

/// <summary>One file of a folder of programmes, to be read together with the others.</summary>
/// <param name="Name">The name under which the findings speak of it, such as "programmes/part-time.json".</param>
/// <param name="Json">Its content: a programme, or an override of one. It is read once and stays open.</param>
public sealed record ProgrammeFile(string Name, Stream Json);
