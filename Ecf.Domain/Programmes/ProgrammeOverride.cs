using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a file that changes single cells of another programme, and gives the changed programme.</summary>
/// <remarks>
/// Layers lie over each other in the order provider template, hub, cohort start, one person. Each names the one below in
/// "overrides"; the layer below may itself be the result of an override. <see cref="Programme.OriginOf"/> tells for each
/// cell which file wrote it.
/// </remarks>
public static class ProgrammeOverride
{
    /// <summary>Lays an override over the programme it names, and gives every finding at once; the stream stays open.</summary>
    /// <param name="json">UTF-8 JSON of at most 4 MB, as <see cref="OpenSchema"/> describes it.</param>
    /// <param name="fileName">The name under which the findings speak of it, such as "part-time.json".</param>
    /// <param name="programmes">The programmes among which it finds the one it changes.</param>
    /// <returns>The changed programme, or every error: an unknown programme or cell, a cell changed twice, a change that contradicts itself.</returns>
    public static ReadResult<Programme> Read(Stream json, string fileName, IReadOnlyList<Programme> programmes)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        return JsonFile.Read(json, fileName, file => OverrideReading.Programme(file, programmes));
    }

    /// <summary>The JSON schema of an override file, from which an editor completes and explains it. The caller closes the stream.</summary>
    public static Stream OpenSchema() =>
        typeof(ProgrammeOverride).Assembly.GetManifestResourceStream("Programmes/programme-override.schema.json")!;
}
