using Ecf.Domain.Examples;
using NodaTime;

namespace Ecf.Reporting.Templates.Samples;

/// <summary>The made-up cohorts on which every template can be tried: the same on every machine and every day.</summary>
public static class SampleCohort
{
    private static readonly LocalDate Day = new(2025, 3, 31);

    /// <summary>Seven people at three schools, one with two ECTs, some with sessions missed or unrecorded.</summary>
    public static TemplateFacts Typical => Cached.Typical;

    /// <summary>A cohort without anybody, of a hub that gives no telephone number.</summary>
    public static TemplateFacts Empty => Cached.Empty;

    /// <summary>One ECT and nobody else.</summary>
    public static TemplateFacts OnePerson => Cached.OnePerson;

    /// <summary>Long and accented names, names with markup and formula signs, no mentor, a changed working pattern, no hours, somebody who moved and somebody who left.</summary>
    public static TemplateFacts Awkward => Cached.Awkward;

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<TemplateSample> All { get; } =
    [
        new("typical", "Seven people at three schools", Typical),
        new("empty", "Nobody yet", Empty),
        new("one-person", "One ECT and nobody else", OnePerson),
        new("awkward", "Long and accented names, no mentor, a changed working pattern, no hours, a mover", Awkward),
    ];

    private static class Cached
    {
        internal static readonly TemplateFacts Typical = new SampleMaking(Day).Of(ExamplePeople.Typical);
        internal static readonly TemplateFacts Empty = new SampleMaking(Day) { Telephone = null }.Of([]);
        internal static readonly TemplateFacts OnePerson = new SampleMaking(Day).Of([ExamplePeople.Typical[0] with { Mentor = null }]);
        internal static readonly TemplateFacts Awkward = new SampleMaking(Day).Of(AwkwardCases.People);
    }
}
