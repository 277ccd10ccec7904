using Ecf.Domain;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>A question as a page puts it: which, with what number or day, and of whom.</summary>
/// <param name="Key">One of <see cref="All"/>.</param>
/// <param name="Opposite">Whether everybody else is asked for.</param>
internal sealed record AskedQuestion(string Key, bool Opposite = false)
{
    /// <summary>The longest shortfall that can be asked for, in hours.</summary>
    internal const int MostHours = 500;

    /// <summary>Every question: its key, its words, and the figure that answers it.</summary>
    internal static IReadOnlyList<(string Key, string Words, string Heading, Func<Participant, string> Figure)> All { get; } =
    [
        ("everybody", "Everybody", "", _ => ""),
        ("taking-part", "Taking part: joining or active", "", _ => ""),
        ("behind", "Behind on hours by more than", "Shortfall", row => row.Shortfall.Display()),
        ("missed", "Missed a session with no catch-up", "Sessions missed", row => FormattableString.Invariant($"{row.Missed}")),
        ("unrecorded", "Registers unrecorded older than", "Oldest unrecorded", row => Written(row.OldestUnrecorded)),
        ("declarations", "Declarations due by", "Next declaration", row => Written(row.NextDeclaration)),
        ("reviews", "Reviews and assessments due by", "Next review", row => Written(row.NextReview)),
        ("no-ect", "Mentors without an ECT", "ECTs", Partners),
        ("two-ects", "Mentors of two or more", "ECTs", Partners),
        ("no-buddy", "Mentors without a buddy", "", _ => ""),
        ("moved", "Moved school since", "Moved on", row => Written(row.MovedOn)),
    ];

    /// <summary>The number of hours that a shortfall must be above. Default none.</summary>
    internal int Hours { get; init; }

    /// <summary>The day that the question names.</summary>
    internal required LocalDate Day { get; init; }

    /// <summary>The cohort asked; <c>null</c> for all.</summary>
    internal int? Cohort { get; init; }

    /// <summary>The school asked; <c>null</c> for all.</summary>
    internal Urn? School { get; init; }

    /// <summary>The question in words, with the number or the day that it names.</summary>
    internal string Says => All.First(question => question.Key == Key).Words + Key switch
    {
        "behind" => FormattableString.Invariant($" {Hours} h"),
        "unrecorded" or "declarations" or "reviews" or "moved" => $" {Pages.AsAt.Display(Day)}",
        _ => "",
    };

    /// <summary>The question.</summary>
    /// <param name="asAt">The day of the rows.</param>
    internal Specification<Participant> ToSpecification(LocalDate asAt)
    {
        var question = One(asAt);
        question = Opposite ? question.Not() : question;
        question = Cohort is { } cohort ? question.And(new InCohort(cohort)) : question;
        return School is { } school ? question.And(new AtSchool(school)) : question;
    }

    private static string Partners(Participant row) => FormattableString.Invariant($"{row.Partners}");

    private static string Written(LocalDate? day) => day is { } known ? Pages.AsAt.Display(known) : "None";

    private Specification<Participant> One(LocalDate asAt) => Key switch
    {
        "taking-part" => new TakingPart(),
        "behind" => new BehindByMoreThan(Domain.Hours.FromMinutes(60 * Hours)),
        "missed" => new MissedWithoutCatchUp(),
        "unrecorded" => new UnrecordedOlderThan(Day),
        "declarations" => new DeclarationsDueBy(Day),
        "reviews" => new ReviewsDueBy(Day),
        "no-ect" => new MentorsWithoutAnEct(),
        "two-ects" => new MentorsOfTwoOrMore(),
        "no-buddy" => new WithoutABuddy(),
        "moved" => new MovedThisTerm(Day, asAt),
        _ => new Everybody(),
    };
}
