namespace Ecf.Domain.Declarations;

/// <summary>The milestones of every cohort as the sources print them, those in force and those held beside them.</summary>
/// <example><code>
/// var september = DeclarationSchedules.Embedded.InForce(2024, SetUse.Service)!.Find(ScheduleId.Parse("standard-september", null))!;
/// var last = september.Find(DeclarationType.Retained1, ParticipantRole.EarlyCareerTeacher)!.To; // 31 March 2025
/// </code></example>
public sealed class DeclarationSchedules
{
    private static readonly Lazy<DeclarationSchedules> Shipped = new(() =>
    {
        using var json = Open("declaration-schedules.json");
        return Read(json, "declaration-schedules.json").Value;
    });

    private readonly IReadOnlyDictionary<(int Cohort, SetUse Use, ScheduleId Schedule), DeclarationSchedule> inForce;

    internal DeclarationSchedules(IReadOnlyList<ScheduleSet> sets)
    {
        Sets = [.. sets.OrderBy(set => set.Cohort).ThenBy(set => set.Use).ThenByDescending(set => set.InForce).ThenBy(set => set.Id, StringComparer.Ordinal)];
        inForce = Sets.Where(set => set.InForce)
            .SelectMany(set => set.Schedules.Select(schedule => (Key: (set.Cohort, set.Use, schedule.Id), schedule)))
            .GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.First().schedule);
    }

    /// <summary>The dates that come with the package: cohorts 2021 to 2025, those of DfE's live service in force.</summary>
    public static DeclarationSchedules Embedded => Shipped.Value;

    /// <summary>Every set, by cohort, use, those in force first, then id.</summary>
    public IReadOnlyList<ScheduleSet> Sets { get; }

    /// <summary>What the sources say differently, by cohort, schedule and declaration.</summary>
    public IReadOnlyList<SourceDifference> Differences => SourceDifferences.Of(Sets);

    /// <summary>Reads a file of schedules; the stream stays open.</summary>
    /// <param name="json">The file's content as UTF-8 JSON. Its shape is described by <see cref="OpenSchema"/>.</param>
    /// <param name="fileName">The name that findings give as the file.</param>
    /// <returns>The sets, or every error; warnings where dates contradict themselves or another source, which the sets keep as printed.</returns>
    public static ReadResult<DeclarationSchedules> Read(Stream json, string fileName) => DeclarationSchedulesReading.Read(json, fileName);

    /// <summary>The JSON schema of a file of schedules, for an editor that completes and explains. The caller closes the stream.</summary>
    public static Stream OpenSchema() => Open("declaration-schedules.schema.json");

    /// <summary>The content of the shipped file. The caller closes the stream.</summary>
    public static Stream OpenFile() => Open("declaration-schedules.json");

    /// <summary>The set in force of a cohort, or <c>null</c> where none is held; of several that share the schedules of a cohort, the first by id.</summary>
    public ScheduleSet? InForce(int cohort, SetUse use) => Sets.FirstOrDefault(set => set.InForce && set.Cohort == cohort && set.Use == use);

    /// <summary>A schedule of a cohort as it is in force, or <c>null</c> where none is held; never another cohort's.</summary>
    public DeclarationSchedule? Find(int cohort, SetUse use, ScheduleId schedule) => inForce.GetValueOrDefault((cohort, use, schedule));

    /// <summary>These sets with a hub's own beside them: where both hold a schedule of a cohort in force, the hub's own stands and the shipped one is kept beside it.</summary>
    /// <param name="own">The hub's own sets.</param>
    public DeclarationSchedules With(DeclarationSchedules own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var ids = own.Sets.Select(set => set.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. own.Sets, .. Sets.Where(set => !ids.Contains(set.Id)).SelectMany(set => Beside(set, own))]);
    }

    private static IEnumerable<ScheduleSet> Beside(ScheduleSet set, DeclarationSchedules own)
    {
        var replaced = set.Schedules.Where(schedule => own.Find(set.Cohort, set.Use, schedule.Id) is not null).ToList();
        return !set.InForce || replaced.Count == 0 ? [set]
            : replaced.Count == set.Schedules.Count ? [set.As(set.Id, inForce: false, replaced)]
            : [set.As(set.Id, inForce: true, [.. set.Schedules.Except(replaced)]), set.As($"{set.Id}-replaced", inForce: false, replaced)];
    }

    private static Stream Open(string file) => typeof(DeclarationSchedules).Assembly.GetManifestResourceStream($"Declarations/{file}")!;
}
