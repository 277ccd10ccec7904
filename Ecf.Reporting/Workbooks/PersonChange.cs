namespace Ecf.Reporting.Workbooks;

/// <summary>One thing that changed about one person.</summary>
/// <param name="Person">The person as the later file has it, or the earlier one for who left.</param>
/// <param name="What">What changed.</param>
internal sealed record PersonChange(DownloadedPerson Person, string What)
{
    private static readonly StringComparer Names = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), System.Globalization.CompareOptions.IgnoreCase);

    internal string? Unit { get; init; }

    internal decimal Before { get; init; }

    internal decimal After { get; init; }

    internal string? Note { get; init; }

    internal IReadOnlyList<ReportValue> Row =>
    [
        Person.Name, Person.Trn, Person.Role, Person.School, What, Unit,
        Unit is null ? default : ReportValue.Number(Before), Unit is null ? default : ReportValue.Number(After), Unit is null ? default : ReportValue.Number(After - Before), Note,
    ];

    /// <summary>Every change, by name and number; who joined or left has that one line.</summary>
    internal static IEnumerable<PersonChange> All(IReadOnlyList<DownloadedPerson> before, IReadOnlyList<DownloadedPerson> after)
    {
        var (then, now) = (before.ToDictionary(person => person.Key), after.ToDictionary(person => person.Key));
        return then.Keys.Union(now.Keys)
            .OrderBy(key => (now.GetValueOrDefault(key) ?? then[key]).Name, Names).ThenBy(key => key.Trn, StringComparer.Ordinal).ThenBy(key => key.Role, StringComparer.Ordinal)
            .SelectMany(key => Of(then.GetValueOrDefault(key), now.GetValueOrDefault(key)));
    }

    private static IEnumerable<PersonChange> Of(DownloadedPerson? then, DownloadedPerson? now) => (then, now) switch
    {
        (null, { } joined) => [new(joined, "Joined")],
        ({ } left, null) => [new(left, "Left")],
        ({ } older, { } newer) => Changed(older, newer),
        _ => [],
    };

    private static IEnumerable<PersonChange> Changed(DownloadedPerson then, DownloadedPerson now)
    {
        if (then.School != now.School)
        {
            yield return new(now, "School") { Note = $"before at {then.School}" };
        }

        foreach (var (one, other) in then.Figures.All.Zip(now.Figures.All).Where(pair => pair.First.Amount != pair.Second.Amount))
        {
            yield return new(now, one.Name) { Unit = one.Unit, Before = one.Amount, After = other.Amount };
        }
    }
}
