using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class CatchUpTests
{
    private static readonly Schedule Theirs = Some.MentorInStaffordshire;

    private static readonly ScheduledSession Missed = Theirs.Find("Y1T1-webinars-1")!;

    private static readonly LocalDate Later = Theirs.Sessions.SelectMany(session => new[] { session.Date.PlusDays(1), session.Date.PlusDays(2) })
        .First(date => date > Missed.Date.PlusDays(20) && Some.Staffordshire.IsSchoolDay(date) == true && Theirs.Sessions.All(session => session.Date != date));

    [Fact]
    public void For_TheSameSessionLaterElsewhere_IsOffered()
    {
        var offer = Assert.Single(Offers(Fixed(Later), Missed.Date));

        Assert.Equal(("north", Missed.Id, Later, true), (offer.Group, offer.Session.Id, offer.Session.Date, offer.IsTheSame));
    }

    [Fact]
    public void For_TheSameSessionGone_IsNotOffered() => Assert.Empty(Offers(Fixed(Later), Later));

    [Fact]
    public void For_ADayOnWhichTheyHaveAnotherSession_IsNotOffered() => Assert.Empty(Offers(Fixed(Theirs.Find("Y1T1-webinars-2")!.Date), Missed.Date));

    [Fact]
    public void For_ADayTheirSchoolIsShut_IsNotOffered()
    {
        var day = new LocalDate(2025, 10, 21);
        var elsewhere = Scheduler.Place(Theirs.Programme, Some.Staffordshire, Some.Autumn2024, new() { Fixed = [new(Missed.Id, day)] });
        var atTwoWeekOctober = Scheduler.Place(Theirs.Programme, Some.TwoWeekOctober, Some.Autumn2024);

        Assert.Empty(CatchUp.For(atTwoWeekOctober, Missed.Id, In(elsewhere), day.PlusDays(-30)));
    }

    [Fact]
    public void For_ASessionThatTheirScheduleNeverHad_IsOfferedAfterTheSameOne()
    {
        var without = new Schedule(Theirs.Programme, Theirs.Calendar, Theirs.Start, Theirs.Sessions.Where(session => session.Id != "Y1T2-webinars-1"), []);
        var elsewhere = Scheduler.Place(Theirs.Programme, Some.TwoWeekOctober, Some.Autumn2024, new() { Fixed = [new(Missed.Id, new(2025, 7, 17)), new("Y1T2-webinars-1", new(2025, 7, 16))] });

        var offers = CatchUp.For(without, Missed.Id, In(elsewhere), Missed.Date);

        Assert.Equal([(Missed.Id, true), ("Y1T2-webinars-1", false)], offers.Select(offer => (offer.Session.Id, offer.IsTheSame)));
    }

    [Fact]
    public void For_ASessionOfTheirsThatHasNoDate_IsNotOfferedForAnother()
    {
        var undated = new Schedule(
            Theirs.Programme, Theirs.Calendar, Theirs.Start, Theirs.Sessions.Where(session => session.Id != "Y1T2-webinars-1"),
            [new("Y1T2-webinars-1", "webinars", Ecf.Domain.Programmes.Anchor.Term(new(1, 2)), Hours.Of(1), UnplacedReason.NothingFits, "the school is shut")]);

        Assert.All(CatchUp.For(undated, Missed.Id, In(Fixed(Later)), Missed.Date), offer => Assert.Equal(Missed.Id, offer.Session.Id));
    }

    [Fact]
    public void For_AVariantOfTheSameProgramme_IsOffered()
    {
        var variant = SomeOverride.Of(Theirs.Programme, """{ "cell": "local@Y1T1", "minutes": 120 }""", variant: "january-start");
        var elsewhere = Scheduler.Place(variant, Theirs.Calendar, Theirs.Start, new() { Fixed = [new(Missed.Id, Later)] });

        Assert.Equal(Later, Assert.Single(Offers(elsewhere, Missed.Date)).Session.Date);
    }

    // The same session first, by day and then by group; then the two that their own schedule lost, by day and id.
    [Fact]
    public void For_SeveralThatWouldDo_OffersTheSameOneByDayThenGroup()
    {
        var free = Theirs.Calendar.Terms.SelectMany(Theirs.Calendar.SchoolDays).Where(day => day > Missed.Date && Theirs.Sessions.All(session => session.Date != day)).Take(2).ToList();
        var lost = Theirs.Sessions.Where(session => session.Strand == Missed.Strand && session.Id != Missed.Id).Take(2).ToList();
        var without = new Schedule(Theirs.Programme, Theirs.Calendar, Theirs.Start, Theirs.Sessions.Except(lost), []);
        var other = without.With([Missed with { Date = free[1] }]);
        var both = new Schedule(Theirs.Programme, Theirs.Calendar, Theirs.Start, [.. other.Sessions, .. lost.Select(session => session with { Date = free[0] })], []);

        var offers = CatchUp.For(without, Missed.Id, new Dictionary<string, Schedule> { ["south"] = both, ["north"] = other, ["west"] = without.With([Missed with { Date = free[0] }]) }, Missed.Date);

        Assert.Equal(
            [("west", Missed.Id), ("north", Missed.Id), ("south", Missed.Id), .. lost.Select(session => ("south", session.Id)).OrderBy(offer => offer.Id, StringComparer.Ordinal)],
            offers.Select(offer => (offer.Group, offer.Session.Id)));
    }

    [Fact]
    public void For_AnotherProgramme_IsNotOffered() =>
        Assert.Empty(Offers(Scheduler.Place(Some.EctReconstructed, Some.TwoWeekOctober, Some.Autumn2025), Missed.Date));

    [Fact]
    public void For_ASessionTheyWereNeverAsked_IsRefused() =>
        Assert.Contains("no session \"Y1T1-golf-1\"", Assert.Throws<ArgumentException>(() => CatchUp.For(Theirs, "Y1T1-golf-1", In(Theirs), Missed.Date)).Message, StringComparison.Ordinal);

    private static Schedule Fixed(LocalDate date) => Scheduler.Place(Theirs.Programme, Theirs.Calendar, Theirs.Start, new() { Fixed = [new(Missed.Id, date)] });

    private static IReadOnlyList<CatchUpOffer> Offers(Schedule elsewhere, LocalDate asAt) => CatchUp.For(Theirs, Missed.Id, In(elsewhere), asAt);

    private static Dictionary<string, Schedule> In(Schedule elsewhere) => new() { ["north"] = elsewhere };
}
