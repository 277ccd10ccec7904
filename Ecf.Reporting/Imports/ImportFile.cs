namespace Ecf.Reporting.Imports;

/// <summary>A file that somebody hands in.</summary>
/// <param name="Content">Its bytes from the present place on; the stream stays open.</param>
/// <param name="Name">Its name, under which findings speak of it. What kind of file it is is told from its bytes alone.</param>
public sealed record ImportFile(Stream Content, string Name)
{
    /// <summary>How large it may be.</summary>
    public ImportLimits Limits { get; init; } = new();

    /// <summary>Told after every thousand rows how many were read; <c>null</c>, the default, for nobody.</summary>
    public IProgress<int>? Progress { get; init; }
}
