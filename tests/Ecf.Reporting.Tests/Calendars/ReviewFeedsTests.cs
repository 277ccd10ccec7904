using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class ReviewFeedsTests
{
    private static readonly LocalDate AsAt = new(2025, 4, 30);

    private static readonly TermCalendar Staffordshire = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);

    // Terms end on 20 December 2024, 11 April and 21 July 2025, 19 December 2025, 27 March and 20 July 2026.
    [Fact]
    public void OfPerson_AFullTimer_HasEachReviewAndAssessmentOnItsDay() => Assert.Equal(
        """
        bcdf/progress-review-1@ecf 2024-12-20 Progress review
        bcdf/progress-review-2@ecf 2025-04-11 Progress review
        bcdf/first-formal-assessment-3@ecf 2025-07-21 First formal assessment
        bcdf/progress-review-4@ecf 2025-12-19 Progress review
        bcdf/progress-review-5@ecf 2026-03-27 Progress review
        bcdf/final-assessment-6@ecf 2026-07-20 Final assessment
        """,
        Lines(ReviewFeeds.OfPerson("bcdf", "Reviews", Timeline())));

    [Fact]
    public void OfPerson_EachEvent_SaysWhyAndByWhichParagraph() => Assert.Equal(
        "A term without a formal assessment (SG24 2.48)", ReviewFeeds.OfPerson("bcdf", "Reviews", Timeline()).All[0].Description);

    // Away since 3 March and not back by 30 April: nobody knows when the review of 11 April can be held.
    [Fact]
    public void OfPerson_AReviewThatWaitsForAReturn_IsNotThereYet()
    {
        var away = Timeline(new Absence(AbsenceKind.Maternity, new(2025, 3, 3), null));

        Assert.DoesNotContain(ReviewFeeds.OfPerson("bcdf", "Reviews", away).All, one => one.Uid == "bcdf/progress-review-2@ecf");
    }

    [Fact]
    public void OfMany_TwoPeople_HeadsEachEventWithTheName() => Assert.Equal(
        ["A: progress review", "B: progress review"],
        ReviewFeeds.OfMany("Cohort", [("a", "A", Timeline()), ("b", "B", Timeline())]).All.Take(2).Select(one => one.Summary));

    // A new absence moves the first assessment to the day of return: the same event, one number on.
    [Fact]
    public void Written_AfterAReviewMoved_IsTheSameEventWithTheNextNumber()
    {
        using var before = Written(ReviewFeeds.OfPerson("bcdf", "Reviews", Timeline()), null);
        var moved = Timeline(new Absence(AbsenceKind.Sickness, new(2025, 7, 21), new(2025, 7, 21)));

        using var after = Written(ReviewFeeds.OfPerson("bcdf", "Reviews", moved), IcsHistory.Read(before, "reviews.ics").Value);
        var read = Ical.Net.Calendar.Load(new StreamReader(after).ReadToEnd())!.Events.ToDictionary(one => one.Uid!, one => one);

        Assert.Equal((1, new DateTime(2025, 9, 1)), (read["bcdf/first-formal-assessment-3@ecf"].Sequence, read["bcdf/first-formal-assessment-3@ecf"].DtStart!.Value));
        Assert.Equal(0, read["bcdf/progress-review-1@ecf"].Sequence);
    }

    private static InductionTimeline Timeline(params IReadOnlyList<Absence> absences) => InductionTimeline.Of(
        new() { Start = new(2024, 9, 2), Posts = [new() { School = "A school", Calendar = Staffordshire, From = new(2024, 9, 2) }], Absences = absences }, AsAt);

    private static string Lines(DayEvents feed) => string.Join("\n", feed.All.Select(one => FormattableString.Invariant($"{one.Uid} {one.First:uuuu-MM-dd} {one.Summary}")));

    private static MemoryStream Written(DayEvents feed, IcsHistory? earlier)
    {
        var file = new MemoryStream();
        IcsWriter.Write(feed, file, AsAt, earlier);
        file.Position = 0;
        return file;
    }
}
