using System.Text;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class TrainingFeedsTests
{
    private const string Person = "bcdfghjklmnpqrst";

    private static readonly Dictionary<string, string> Names = new() { ["100001"] = "Trent Vale Academy" };

    [Fact]
    public void OfPerson_EverySessionAndMeeting_IsThereOnceOnItsDay()
    {
        var schedule = SomeTraining.OfOne();
        var feed = TrainingFeeds.OfPerson(Person, "Training", schedule);

        Assert.Equal(schedule.Sessions.Count + schedule.Meetings.Count, feed.All.Count);
        Assert.All(schedule.Sessions, session => Assert.Equal(session.Date, feed.All.Single(one => one.Uid == $"{Person}/{session.Id}@ecf").First));
        Assert.All(schedule.Meetings, meeting => Assert.Equal(meeting.Date, feed.All.Single(one => one.Uid == $"{Person}/meeting/{meeting.Id}@ecf").First));
    }

    [Fact]
    public void OfPerson_ASessionWithATime_IsOfThatTime()
    {
        var feed = TrainingFeeds.OfPerson(Person, "Training", SomeTraining.OfOne(SomeTraining.AtNine));

        var timed = Assert.Single(feed.Timed);
        Assert.Equal(($"{Person}/Y1T2-regional-1@ecf", new LocalDateTime(2026, 1, 22, 9, 30), new LocalDateTime(2026, 1, 22, 14, 30)), (timed.Uid, timed.Start, timed.End));
        Assert.Equal("Regional Training (Early career teachers)", timed.Summary);
    }

    [Fact]
    public void OfPerson_WordsOfADay_SayWhatWhenAndHow()
    {
        var feed = TrainingFeeds.OfPerson(Person, "Training", SomeTraining.OfOne());

        var study = feed.All.First(one => one.Uid.Contains("Y1T1-self-study", StringComparison.Ordinal));
        Assert.Equal("Self study: 4.5 h to be done by today (Early career teachers)", study.Summary);
        Assert.Equal($"{SomeTraining.Ects.Name}, year 1 term 1\nSelf-study, 4.5 h\nWorked out, not stated by the programme's source", study.Description);
    }

    /// <summary>The whole way: write, move a session, write again with what was published.</summary>
    [Fact]
    public void OfPerson_AMovedSession_IsTheSameEventWithTheNextNumber()
    {
        var first = Written(TrainingFeeds.OfPerson(Person, "Training", SomeTraining.OfOne()));
        var second = Written(TrainingFeeds.OfPerson(Person, "Training", SomeTraining.OfOne(SomeTraining.AtNine)), first);

        var (before, after) = (Numbers(first), Numbers(second));
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal([$"{Person}/Y1T2-regional-1@ecf"], after.Where(one => one.Value == 1).Select(one => one.Key).Where(uid => uid.Contains("regional", StringComparison.Ordinal)));
        Assert.All(before.Values, number => Assert.Equal(0, number));
    }

    [Fact]
    public void OfPerson_WhoLeaves_TheRestIsCancelledOnce()
    {
        var whole = SomeTraining.OfOne();
        var left = TrainingFeeds.OfPerson(Person, "Training", whole.Until(whole.Sessions[^1].Date.PlusDays(-1)));
        var second = Written(left, Written(TrainingFeeds.OfPerson(Person, "Training", whole)));

        var cancelled = Ical.Net.Calendar.Load(second)!.Events.Where(one => one.Status == "CANCELLED").ToList();
        Assert.Contains($"{Person}/{whole.Sessions[^1].Id}@ecf", cancelled.Select(one => one.Uid));
        Assert.All(cancelled, one => Assert.Equal(1, one.Sequence));
        Assert.Equal(second, Written(left, second));
    }

    [Fact]
    public void OfPerson_AnotherSessionIsAdded_NoIdentityMoves()
    {
        var whole = SomeTraining.OfOne();
        var less = whole.Until(whole.Sessions[^1].Date.PlusDays(-1));

        var uids = TrainingFeeds.OfPerson(Person, "Training", whole).All.Select(one => one.Uid).ToHashSet();
        Assert.All(TrainingFeeds.OfPerson(Person, "Training", less).All, one => Assert.Contains(one.Uid, uids));
    }

    [Fact]
    public void OfSchool_SharedAndOwn_EachHasItsIdentity()
    {
        var placed = SomeTraining.Placed();
        var feed = TrainingFeeds.OfSchool("100001", "Trent Vale", placed);

        Assert.Contains("north/Y1T1-webinars-1@ecf", feed.All.Select(one => one.Uid));
        Assert.Contains("100001/redhill-ect-reconstructed/2025-autumn/Y1T1-local-1@ecf", feed.All.Select(one => one.Uid));
        Assert.Contains("100001/redhill-mentor-as-printed/2025-autumn/Y1T1-webinars-1@ecf", feed.All.Select(one => one.Uid));
        Assert.Equal(placed.Schools.Where(school => school.School == "100001").Sum(school => school.Schedule.Sessions.Count), feed.All.Count);
    }

    [Fact]
    public void OfCohort_ASharedSession_IsThereOnceAndSaysForWhom()
    {
        var placed = SomeTraining.Placed();
        var feed = TrainingFeeds.OfCohort("Cohort", placed, Names);

        Assert.Equal(placed.Events.Count, feed.All.Count);
        Assert.EndsWith("\nFor Trent Vale Academy, 100002\nHeld by Ann", feed.All.Single(one => one.Uid == "north/Y1T1-webinars-1@ecf").Description, StringComparison.Ordinal);
    }

    [Fact]
    public void OfFacilitator_OfTwoProgrammes_HasAllAndNothingElse()
    {
        var placed = SomeTraining.Placed();
        var feed = TrainingFeeds.OfFacilitator("Ann", "Ann", placed);

        Assert.Equal(placed.Events.Count(held => held.Facilitator == "Ann"), feed.All.Count);
        Assert.Contains("north/Y1T1-webinars-1@ecf", feed.All.Select(one => one.Uid));
        Assert.Contains("100001/redhill-mentor-as-printed/2025-autumn/Y1T1-webinars-1@ecf", feed.All.Select(one => one.Uid));
        Assert.Empty(TrainingFeeds.OfFacilitator("Bob", "Bob", placed).All);
    }

    [Fact]
    public void OfASharedSession_InEveryFeed_HasOneIdentityThatStaysWhenTheGroupShrinks()
    {
        var alone = CohortScheduler.Place(new(
            [new("100001", SomeCalendar.Nottingham)],
            [new() { Id = "north", Programme = SomeTraining.Ects, Start = SomeTraining.Start, Schools = ["100001"], Shared = ["webinars"] }]));

        Assert.Contains("north/Y1T1-webinars-1@ecf", TrainingFeeds.OfSchool("100001", "Alone", alone).All.Select(one => one.Uid));
    }

    [Theory]
    [InlineData("school")]
    [InlineData("cohort")]
    [InlineData("facilitator")]
    public void OfAPlan_AMovedSession_IsTheSameEventWithTheNextNumber(string whose)
    {
        DayEvents Feed(CohortSchedule placed) => whose switch
        {
            "school" => TrainingFeeds.OfSchool("100001", "Any", placed),
            "cohort" => TrainingFeeds.OfCohort("Any", placed),
            _ => TrainingFeeds.OfFacilitator("Ann", "Any", placed),
        };
        var placed = SomeTraining.Placed();
        var webinar = placed.Schools[0].Schedule.Find("Y1T1-webinars-1")!;
        var elsewhere = Enumerable.Range(1, 30).Select(webinar.Date.PlusDays).First(day => SomeCalendar.Nottingham.IsSchoolDay(day) == true && placed.Events.All(held => held.Session.Date != day));
        var first = Written(Feed(placed));

        var second = Numbers(Written(Feed(SomeTraining.Placed(new FixedDate(webinar.Id, elsewhere, new(16, 0)))), first));

        Assert.Equal(Numbers(first).Keys, second.Keys);
        Assert.Equal(1, second["north/Y1T1-webinars-1@ecf"]);
    }

    private static SortedDictionary<string, int> Numbers(string ics) =>
        new(Ical.Net.Calendar.Load(ics)!.Events.ToDictionary(one => one.Uid!, one => one.Sequence), StringComparer.Ordinal);

    private static string Written(DayEvents feed, string? published = null)
    {
        using var file = new MemoryStream();
        IcsWriter.Write(feed, file, SomeCalendar.AsAt, published is null ? null : IcsHistory.Read(SomeCalendar.Utf8(published), "before.ics").Value);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
