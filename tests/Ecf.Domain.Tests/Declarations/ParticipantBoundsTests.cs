using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using NodaTime;
using NodaTime.Text;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>The bounds of a participant's facts: what is just right and what is just wrong.</summary>
public sealed class ParticipantBoundsTests
{
    private static LocalDate? Iso(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    [Theory]
    [InlineData("reduced-september", 0, 1)]
    [InlineData("reduced-september", 1, 0)]
    [InlineData("reduced-september", 5, 0)]
    [InlineData("reduced-september", 6, 1)]
    [InlineData("reduced-september", null, 0)]
    [InlineData("standard-september", 3, 1)]
    public void ReducedTerms_AreOneToFiveOnAReducedSchedule(string schedule, int? terms, int found) =>
        Assert.Equal(found, Codes(new() { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = ScheduleId.Parse(schedule, null), Start = Day(2024, 9, 1), ReducedTerms = terms }).Count(code => code == "ECF939"));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void ExtendedTerms_AreNoneToThreeOnAnExtendedSchedule(int terms, int found) =>
        Assert.Equal(found, Codes(new() { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = ScheduleId.Parse("extended-september", null), Start = Day(2024, 9, 1), ExtendedTerms = terms }).Count(code => code == "ECF939"));

    [Theory]
    [InlineData("2025-03-01", "2025-03-01", "2025-04-01", null, "")]
    [InlineData("2025-03-01", "2025-02-28", "2025-04-01", null, "ECF934")]
    [InlineData("2025-03-01", "2025-03-31", "2025-04-01", "2025-04-30", "")]
    [InlineData("2025-03-01", "2025-04-01", "2025-04-01", "2025-04-30", "ECF935")]
    [InlineData("2025-03-01", "2025-03-31", "2025-01-01", "2025-02-28", "")]
    [InlineData("2025-03-01", "2025-03-31", "2025-01-01", "2025-03-01", "ECF935")]
    [InlineData("2025-03-01", null, "2025-01-01", null, "ECF935")]
    public void Deferrals_ShareNoDay(string from, string? to, string otherFrom, string? otherTo, string found) => Assert.Equal(
        found,
        string.Join(' ', Codes(new()
        {
            Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = default, Start = Day(2024, 9, 1),
            Deferrals = [new(ParticipationReason.ParentalLeave, Iso(from)!.Value, Iso(to)), new(ParticipationReason.Bereavement, Iso(otherFrom)!.Value, Iso(otherTo))],
        })));

    [Theory]
    [InlineData(2024, 2, "")]
    [InlineData(2024, 1, "")]
    [InlineData(2025, 2, "ECF941")]
    [InlineData(2025, 1, "ECF941")]
    [InlineData(2025, 0, "")]
    public void Declarations_From2025_AreEachAfterTheOneBefore(int cohort, int daysAfter, string found)
    {
        var retained = Day(cohort + 1, 2, 1);
        var facts = Ect(cohort, null, Of(DeclarationType.Started, retained.PlusDays(daysAfter - 1)), Of(DeclarationType.Retained1, retained));

        Assert.Equal(found, string.Join(' ', Codes(facts)));
    }

    // Unchecked facts may hold two of a type that stand: the later one counts, and of one day the later attempt.
    [Fact]
    public void Made_OfTwoThatStand_IsTheLatest()
    {
        var (early, late) = (Of(DeclarationType.Started, Day(2024, 10, 1)), Of(DeclarationType.Started, Day(2024, 10, 15)));
        var again = late with { Attempt = 2 };

        Assert.Equal(late, Ect(2024, null, late, early with { Attempt = 3 }).Due(DeclarationType.Started, Day(2024, 11, 1)).Made);
        Assert.Equal(again, Ect(2024, null, again, late, early).Due(DeclarationType.Started, Day(2024, 11, 1)).Made);
    }

    private static IEnumerable<string> Codes(ParticipantFacts facts) => facts.Check().Findings.Select(finding => finding.Code);
}
