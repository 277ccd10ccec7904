using Ecf.Domain.Examples;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Examples;

public sealed class ExampleCohortTests
{
    private static readonly LocalDate AsAt = new(2025, 3, 31);

    private static ExampleCohort Cohort => ExampleCohort.Starting(new(2024, 9, 2));

    private static ExampleFigures Awkward => Cohort.With(AwkwardCases.People).AsAt(AsAt);

    [Fact]
    public void AsAt_TypicalPeople_AddsUpHoursAndMoney()
    {
        var figures = Cohort.With(ExamplePeople.Typical).AsAt(AsAt);

        // Term 1 is 14 h; of term 2 the regional event (5 h), a webinar (1 h) and half of the self-study (4 h) were due.
        Assert.Equal(["24 h", "24 h"], new[] { "0000101", "0000103" }.Select(trn => figures.Of(trn).Ledger.Total.Due.Display()));
        Assert.Equal(figures.Of("0000101").Ledger.Total.Due, figures.Of("0000101").Ledger.Total.Attended);
        Assert.True(figures.Of("0000103").Ledger.Total.Unrecorded > Hours.Zero);
        Assert.Equal("£13,128.30", figures.Statement().InAll.Display());
    }

    [Fact]
    public void AsAt_SameCalls_GiveTheSame()
    {
        var (one, other) = (Awkward, Awkward);

        Assert.Equal(one.Members.Select(member => member.Ledger.Total), other.Members.Select(member => member.Ledger.Total));
        Assert.Equal(one.Statement().Lines.Select(line => line.Working), other.Statement().Lines.Select(line => line.Working));
    }

    [Fact]
    public void With_AnotherProgrammeAndCalendar_FollowsThem()
    {
        var figures = Cohort.On(Some.TwoWeekOctober).Following(Some.EctAsPrinted, Some.CrowdedProgramme).With(ExamplePeople.Pairs(1)).AsAt(AsAt);

        Assert.Equal([Hours.Of(62), Hours.Of(7)], figures.Members.Select(member => member.Ledger.Total.Required));
        Assert.All(figures.Members, member => Assert.Same(Some.TwoWeekOctober, member.Schedule.Calendar));
    }

    [Fact]
    public void Pairs_AnyNumber_HaveNumbersAndMentorsOfTheirOwn()
    {
        var people = ExamplePeople.Pairs(250);

        Assert.Equal(500, people.Select(person => person.Trn).Distinct().Count());
        Assert.Equal(people.Where(person => person.Role == Audience.Mentor).Select(mentor => mentor.Trn), people.Where(person => person.Mentor is not null).Select(ect => ect.Mentor));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExamplePeople.Pairs(ExamplePeople.MostPairs + 1));
    }

    [Fact]
    public void With_TwoPeopleOfOneTrn_SaysWho() =>
        Assert.StartsWith("Ada Abara and Ada Again have one TRN, 0000101", Assert.Throws<ArgumentException>(() => Cohort.With(ExamplePeople.Typical).With(new ExamplePerson("0000101", "Ada Again"))).Message, StringComparison.Ordinal);

    [Fact]
    public void AsAt_MentorWhoIsNotThere_SaysWhatToDo() => Assert.Equal(
        "Ann has the mentor 0000999, who is no mentor of the cohort: add the mentor with With.",
        Assert.Throws<InvalidOperationException>(() => Cohort.With(new ExamplePerson("0000101", "Ann") { Mentor = "0000999" }).AsAt(AsAt)).Message);

    [Fact]
    public void AsAt_MoveWithoutItsDay_SaysWhatToDo() => Assert.Equal(
        "Ann moved without a day: give both Moved and SchoolBefore, or neither.",
        Assert.Throws<InvalidOperationException>(() => Cohort.With(new ExamplePerson("0000101", "Ann") { SchoolBefore = ExampleSchool.Markup }).AsAt(AsAt)).Message);

    [Fact]
    public void AsAt_MoveWithoutTheSchoolBefore_SaysWhatToDo() => Assert.Equal(
        "Ann moved without a school before: give both Moved and SchoolBefore, or neither.",
        Assert.Throws<InvalidOperationException>(() => Cohort.With(new ExamplePerson("0000101", "Ann") { Moved = new(2025, 1, 6) }).AsAt(AsAt)).Message);

    // A mentor is somebody with that role: an ECT of the number named does not do.
    [Fact]
    public void AsAt_MentorWhoIsAnEct_IsNoMentor() => Assert.StartsWith(
        "Ann has the mentor 0000102, who is no mentor",
        Assert.Throws<InvalidOperationException>(() => Cohort.With(new ExamplePerson("0000101", "Ann") { Mentor = "0000102" }, new ExamplePerson("0000102", "Bea")).AsAt(AsAt)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_ANumberThatNobodyHas_NamesThoseThereAre() => Assert.StartsWith(
        "Nobody in the cohort has the TRN 0000999; there are 0001000, 0005000.",
        Assert.Throws<ArgumentException>(() => Cohort.With(ExamplePeople.Pairs(1)).AsAt(AsAt).Of("0000999")).Message, StringComparison.Ordinal);

    [Fact]
    public void Statement_AtAHubsOwnRates_IsReckonedAtThem()
    {
        using var json = new StreamReader(typeof(FundingRates).Assembly.GetManifestResourceStream("Funding/funding-rates.json")!);
        var own = FundingRates.Read(Some.Utf8(json.ReadToEnd().Replace("1200.00", "1250.00", StringComparison.Ordinal)), "own.json").Value;
        var figures = Cohort.With(ExamplePeople.Pairs(1)).AsAt(new(2027, 12, 31));

        Assert.Equal((Money.FromPounds(3676.10m), Money.FromPounds(3726.10m)), (figures.Statement().InAll, figures.Statement(own).InAll));
    }

    [Fact]
    public void Starting_WithNothingSaid_HasTheHubsCalendarAndProgrammesAndNobody()
    {
        Assert.Equal(
            (new LocalDate(2024, 9, 2), "staffordshire-secondary", "redhill-ect-reconstructed", "redhill-mentor-as-printed"),
            (Cohort.Start, Cohort.Calendar.Id, Cohort.EctProgramme.Id, Cohort.MentorProgramme.Id));
        Assert.Empty(Cohort.People);
    }

    [Fact]
    public void EachCall_InWhateverOrder_KeepsWhatTheOthersSaid()
    {
        var people = ExamplePeople.Pairs(2);
        ExampleCohort[] all =
        [
            Cohort.On(Some.TwoWeekOctober).Following(Some.EctAsPrinted, Some.CrowdedProgramme).With(people),
            Cohort.With(people).Following(Some.EctAsPrinted, Some.CrowdedProgramme).On(Some.TwoWeekOctober),
            Cohort.With([.. people.Take(2)]).On(Some.TwoWeekOctober).With([.. people.Skip(2)]).Following(Some.EctAsPrinted, Some.CrowdedProgramme),
        ];

        Assert.All(all, cohort => Assert.Equal(
            (new LocalDate(2024, 9, 2), "two-week-october", "redhill-ect-as-printed", "crowded", "0001000 0005000 0001001 0005001"),
            (cohort.Start, cohort.Calendar.Id, cohort.EctProgramme.Id, cohort.MentorProgramme.Id, string.Join(' ', cohort.People.Select(person => person.Trn)))));
        Assert.Equal(people.Select(person => person.Trn), all[0].AsAt(AsAt).Members.Select(member => member.Person.Trn));
        Assert.Equal(AsAt, all[0].AsAt(AsAt).AsAt);
    }

    [Fact]
    public void Awkward_EachCase_IsAsAwkwardAsItSays()
    {
        var figures = Awkward;

        Assert.Equal((Hours.Zero, (int?)null), (figures.Of("0000305").Ledger.Total.Due, figures.Of("0000305").Ledger.Total.Engagement.Percent));
        Assert.Equal(figures.Of("0000302").Ledger.Total.Due, figures.Of("0000302").Ledger.Total.Unrecorded);
        Assert.Equal(["990001", "990003"], figures.Statement().Lines.Where(line => line.Ect == "0000306").Select(line => line.School).Distinct().Order());
        Assert.Equal("standard-january", figures.Of("0000308").Participant.Schedule.Display());
        Assert.Equal("spring 2024/25", figures.Of("0000309").Schedule.Start.ToString());
        Assert.Null(figures.Of("0000310").Timeline!.End.Date);
        Assert.All(figures.Of("0000307").Schedule.Sessions, session => Assert.True(session.Date <= new LocalDate(2024, 12, 20)));
    }

    [Fact]
    public void Awkward_MentorOfMany_IsPaidForOnce() => Assert.Equal(
        Money.FromPounds(1576.10m),
        Awkward.Statement().Lines.Where(line => line.Component == FundingComponent.MentorBackfill && line.MentorName is not null).Sum(line => line.InAll));
}
