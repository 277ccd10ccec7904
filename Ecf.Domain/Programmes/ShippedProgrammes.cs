namespace Ecf.Domain.Programmes;

/// <summary>The programmes that come with this library, each with its source. A hub copies one and edits it.</summary>
public static class ShippedProgrammes
{
    /// <summary>Redhill's programme for early career teachers of 2021 to 2024, with the gaps and the wrong sum of the printed page.</summary>
    public const string RedhillEctAsPrinted = "redhill-ect-as-printed";

    /// <summary>Redhill's programme for mentors of 2021 to 2024, as printed.</summary>
    public const string RedhillMentorAsPrinted = "redhill-mentor-as-printed";

    /// <summary>Redhill's programme for early career teachers of 2021 to 2024 with the lost cells filled in, each marked.</summary>
    public const string RedhillEctReconstructed = "redhill-ect-reconstructed";

    /// <summary>The Education Development Trust's programme for early career teachers of 2025.</summary>
    public const string EdtEcte2025Ect = "edt-ecte-2025-ect";

    /// <summary>The Education Development Trust's programme for mentors of 2025.</summary>
    public const string EdtEcte2025Mentor = "edt-ecte-2025-mentor";

    /// <summary>The Education Development Trust's sequence of twelve half-term blocks for early career teachers, the one under Redhill's programme.</summary>
    public const string EdtTwelveBlocks = "edt-twelve-blocks";

    /// <summary>Teach First's sequence of modules for early career teachers of 2021 to 2024.</summary>
    public const string TeachFirstSequence = "teach-first-sequence";

    /// <summary>What the framework agreement of 2021 to 2024 asks of every provider for early career teachers: 131 hours.</summary>
    public const string FrameworkAgreement131Hours = "framework-agreement-131-hours";

    /// <summary>The ids of all of them.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        RedhillEctAsPrinted, RedhillMentorAsPrinted, RedhillEctReconstructed, EdtEcte2025Ect, EdtEcte2025Mentor,
        EdtTwelveBlocks, TeachFirstSequence, FrameworkAgreement131Hours,
    ];

    private static readonly Lazy<IReadOnlyList<Programme>> Programmes = new(() => [.. Ids.Select(id => Read(id).Value)]);

    /// <summary>All of them, in the order of <see cref="Ids"/>.</summary>
    public static IReadOnlyList<Programme> All => Programmes.Value;

    /// <summary>The programme with this id.</summary>
    /// <exception cref="ArgumentException">No programme with this id is shipped; the message lists the ids.</exception>
    public static Programme Get(string id) => All.FirstOrDefault(programme => programme.Id == id) ?? throw NotShipped(id);

    /// <summary>Reads a shipped file afresh, to show its findings as well.</summary>
    /// <exception cref="ArgumentException">No programme with this id is shipped; the message lists the ids.</exception>
    public static ReadResult<Programme> Read(string id)
    {
        using var json = Open(id);
        return Programme.Read(json, $"{id}.json");
    }

    /// <summary>The shipped file itself, for a hub to copy and edit.</summary>
    /// <exception cref="ArgumentException">No programme with this id is shipped; the message lists the ids.</exception>
    public static Stream Open(string id) => Ids.Contains(id) ? Resource($"{id}.json") : throw NotShipped(id);

    /// <summary>The JSON schema of a programme file, from which an editor completes and explains it.</summary>
    public static Stream OpenSchema() => Resource("programme.schema.json");

    private static Stream Resource(string name) =>
        typeof(ShippedProgrammes).Assembly.GetManifestResourceStream($"Programmes/{name}")!;

    private static ArgumentException NotShipped(string id) =>
        new($"No programme \"{id}\" is shipped: choose one of {string.Join(", ", Ids)}.", nameof(id));
}
