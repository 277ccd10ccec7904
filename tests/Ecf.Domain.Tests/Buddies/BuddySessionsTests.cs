using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Buddies;

public sealed class BuddySessionsTests
{
    // Mentors at schools on two calendars by turns: 0, 2, 4 in Staffordshire, 1, 3, 5 with two weeks off in October.
    private static readonly BuddyPairing Pairing = BuddyMatcher.Propose(new(SomeMentors.Of(7), SomeMentors.Day, new(pinned: [SomeMentors.Two(0, 1)])));

    private static readonly BuddySchedule Placed = BuddySessions.Place(Pairing, [.. Enumerable.Range(0, 7).Select(index => Training(index))]);

    [Fact]
    public void Place_EachPair_HasItsTenSessionsOnSchoolDaysOfAll()
    {
        Assert.Equal(Pairing.Pairs.Count, Placed.Pairs.Count);
        Assert.All(Placed.Pairs, pair =>
        {
            Assert.Equal(10, pair.Sessions.Count);
            Assert.All(pair.Sessions, session => Assert.All(pair.Pair.Mentors, mentor => Assert.True(CalendarOf(mentor).IsSchoolDay(session.Date))));
        });
    }

    [Fact]
    public void Place_EachBuddy_HasTheSameDatesAndNothingElseOnThem() => Assert.All(Placed.Pairs, pair => Assert.All(pair.Pair.Mentors, mentor =>
    {
        var theirs = Placed.Schedule.Find(mentor.Id, Some.MentorProgramme.Id, Some.Autumn2024)!;
        Assert.All(pair.Sessions, session => Assert.Equal(session, theirs.Sessions.Single(other => other.Date == session.Date && !other.IsSelfPaced)));
    }));

    [Fact]
    public void Place_ATrio_SharesThreeWays() =>
        Assert.Equal(3, Placed.Schedule.Events.Where(held => held.Session.Strand == "peer-to-peer").Max(held => held.Schools.Count));

    [Fact]
    public void Place_ABusyBuddy_MovesTheDateForBoth()
    {
        var day = Placed.Pairs[0].Sessions[0].Date;

        var moved = BuddySessions.Place(Pairing, [.. Enumerable.Range(0, 7).Select(index => Training(index, index == 1 ? [new(day, day, "Open evening")] : []))]);

        Assert.NotEqual(day, moved.Pairs[0].Sessions[0].Date);
        Assert.Equal(10, moved.Pairs[0].Sessions.Count);
    }

    [Fact]
    public void Place_BuddiesWhoBeganInDifferentTerms_AreSaidToBeApart()
    {
        var trainings = Enumerable.Range(0, 7).Select(index => Training(index, start: index == 0 ? new(new(2024), TermName.Spring) : Some.Autumn2024));

        var apart = BuddySessions.Place(Pairing, [.. trainings]).Pairs[0];

        Assert.Empty(apart.Sessions);
        Assert.Equal("they began in different terms, so that their sessions fall into different terms", apart.Apart);
    }

    [Fact]
    public void Place_AMentorWithoutTraining_IsNamed() =>
        Assert.Equal("no programme or no calendar is known for Mentor A", BuddySessions.Place(Pairing, [.. Enumerable.Range(1, 6).Select(index => Training(index))]).Pairs[0].Apart);

    // A and B began in different terms: each trains alone. C and D share what is peer to peer.
    [Fact]
    public void Plan_OfARound_HasAGroupForBuddiesTogetherAndOneForEachAlone()
    {
        var pairing = BuddyMatcher.Propose(new(SomeMentors.Of(4), SomeMentors.Day, new(pinned: [SomeMentors.Two(0, 1), SomeMentors.Two(2, 3)])));

        var plan = BuddySessions.Plan(pairing, [Training(0, start: new(new(2024), TermName.Spring)), Training(1), Training(2), Training(3)]);

        Assert.Equal(["m00", "m01", "m02", "m03"], plan.Schools.Select(school => school.Id));
        Assert.Equal(
            ["alone-m00: m00, together ", "alone-m01: m01, together ", "buddies-m02: m02 m03, together peer-to-peer"],
            plan.Groups.Select(group => $"{group.Id}: {string.Join(' ', group.Schools)}, together {string.Join(' ', group.Shared)}"));
    }

    [Fact]
    public void Place_BuddiesOfUnlikeProgrammes_AreSaidToBeApart()
    {
        var trainings = Enumerable.Range(0, 7).Select(index => index == 0 ? Training(index, programme: Some.EctReconstructed) : Training(index));

        var apart = BuddySessions.Place(Pairing, [.. trainings]).Pairs[0];

        Assert.Empty(apart.Sessions);
        Assert.Equal("they follow different programmes, so that each has sessions of their own", apart.Apart);
    }

    [Fact]
    public void Place_BuddiesOfAProgrammeWithoutPeerToPeer_AreSaidToBeApart() => Assert.Equal(
        $"their programme, {Some.EctReconstructed.Name}, has no peer-to-peer sessions",
        BuddySessions.Place(Pairing, [.. Enumerable.Range(0, 7).Select(index => Training(index, programme: Some.EctReconstructed))]).Pairs[0].Apart);

    [Fact]
    public void Place_ATrainingTwice_IsRefused() => Assert.Throws<ArgumentException>(() => BuddySessions.Place(Pairing, [Training(0), Training(0)]));

    [Fact]
    public void Together_AGroupOfTheRound_HasTheDatesOfItsPair() => Assert.All(Placed.Pairs, pair => Assert.Equal(
        pair.Sessions, BuddySessions.Together(new([.. pair.Pair.Mentors.Select(mentor => mentor.Id)]), [.. Enumerable.Range(0, 7).Select(index => Training(index))])));

    [Fact]
    public void Together_AMentorWithoutTraining_HasNone() => Assert.Empty(BuddySessions.Together(new(SomeMentors.Id(0), SomeMentors.Id(1)), [Training(0)]));

    private static TermCalendar CalendarOf(BuddyMentor mentor) => int.Parse(mentor.Id[1..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 0 ? Some.Staffordshire : Some.TwoWeekOctober;

    private static BuddyTraining Training(int index, IReadOnlyList<BusyPeriod>? busy = null, TrainingStart? start = null, Programme? programme = null) => new()
    {
        Mentor = SomeMentors.Id(index),
        Programme = programme ?? Some.MentorProgramme,
        Start = start ?? Some.Autumn2024,
        Calendar = index % 2 == 0 ? Some.Staffordshire : Some.TwoWeekOctober,
        Busy = busy ?? [],
    };
}
