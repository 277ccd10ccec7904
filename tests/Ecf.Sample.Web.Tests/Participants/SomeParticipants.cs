using System.Globalization;
using Ecf.Domain;
using Ecf.Domain.Examples;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.MadeUp;
using NodaTime;

namespace Ecf.Sample.Web.Tests.Participants;

/// <summary>Made-up rows in any number, the same every time: five cohorts, half of them mentors, and every figure now and then missing.</summary>
internal static class SomeParticipants
{
    internal static readonly LocalDate AsAt = new(2026, 11, 20);

    internal static readonly Urn School = SchoolOf(7);

    private static readonly IReadOnlyList<string> Given = Lines.Of("given-names.txt");
    private static readonly IReadOnlyList<string> Family = Lines.Of("family-names.txt");

    internal static IReadOnlyList<Participant> Of(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private static Participant One(int index)
    {
        var question = $"participant/{index}";
        int Below(int most, string what) => Draw.Below(most, $"{question}/{what}");
        LocalDate? Now(int percent, string what, int days) => Below(100, what + "?") < percent ? AsAt.PlusDays(Below(days, what) - (days / 4)) : null;
        var isMentor = index % 2 == 1;

        // Every hundredth mentor is the ECT before: one person, two rows.
        var number = index % 100 == 1 ? index - 1 : index;
        return new(Trn.Parse((1_000_000 + number).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), isMentor ? PersonRole.Mentor : PersonRole.EarlyCareerTeacher)
        {
            AsAt = AsAt,
            Name = Below(20, "awkward") == 0 ? Draw.One(AwkwardCases.Names, question) : $"{Draw.One(Given, $"{question}/given")} {Draw.One(Family, $"{question}/family")}",
            Cohort = 2022 + Below(5, "cohort"),
            Status = Below(100, "status") switch { < 4 => ParticipationStatus.Joining, < 86 => ParticipationStatus.Active, < 90 => ParticipationStatus.Deferred, < 96 => ParticipationStatus.Withdrawn, _ => ParticipationStatus.Completed },
            School = Below(50, "school?") == 0 ? null : SchoolOf(Below(800, "school")),
            MovedOn = Now(6, "moved", 400),
            Shortfall = Below(10, "behind?") == 0 ? Hours.FromMinutes(30 * Below(40, "behind")) : Hours.Zero,
            Missed = Below(8, "missed?") == 0 ? Below(4, "missed") : 0,
            OldestUnrecorded = Now(12, "unrecorded", 60),
            Partners = isMentor ? Below(20, "partners") switch { 0 => 0, 1 => 2, 2 => 3, _ => 1 } : Below(20, "partners") == 0 ? 0 : 1,
            Buddy = isMentor && Below(10, "buddy") > 0 ? Trn.Parse("0001234", CultureInfo.InvariantCulture) : null,
            NextDeclaration = Now(80, "declaration", 200),
            NextReview = isMentor ? null : Now(90, "review", 120),
        };
    }

    private static Urn SchoolOf(int index) => Urn.Parse((990101 + index).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
