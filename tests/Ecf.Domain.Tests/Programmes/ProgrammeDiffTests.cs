using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeDiffTests
{
    private static readonly Gen<Programme> AnyProgramme = SomeSessions.Any.Select(SomeProgramme.Of);

    [Fact]
    public void Of_AProgrammeWithItself_IsEmpty() => AnyProgramme.Sample(programme => ProgrammeDiff.Of(programme, programme).IsEmpty);

    [Fact]
    public void Of_AnyTwo_LinesAddUpToTheChange() => Gen.Select(AnyProgramme, AnyProgramme).Sample((before, after) =>
    {
        var diff = ProgrammeDiff.Of(before, after);
        return diff.Lines.Sum(line => line.Change) == diff.Change && diff.ChangeOf("webinars") + diff.ChangeOf("study") == diff.Change
            && InductionTerm.All.All(term => diff.ChangeIn(term) == after.HoursIn(term) - before.HoursIn(term));
    });

    [Fact]
    public void Of_AnyTwoTheOtherWayRound_IsTheMirror() => Gen.Select(AnyProgramme, AnyProgramme).Sample((before, after) =>
        ProgrammeDiff.Of(before, after).Lines.Select(line => (line.Strand.Id, line.Place, line.Before, line.After, line.BeforeWords, line.AfterWords))
            .SequenceEqual(ProgrammeDiff.Of(after, before).Lines.Select(line => (line.Strand.Id, line.Place, line.After, line.Before, line.AfterWords, line.BeforeWords))));

    [Fact]
    public void Of_PrintedAndReconstructed_SaysWhereTheLostCellsWent() => Assert.Equal(
        """
        In all: 62 h before, 61 h now (1 h less)
        Local group sessions, year 1 term 1: nothing before, 3 h now (3 h more)
        Local group sessions, year 1 term 3: nothing before, 3 h now (3 h more)
        Local group sessions, year 2 term 2: nothing before, 3 h now (3 h more)
        Local group sessions, year 2 term 3: nothing before, 3 h now (3 h more)
        Local group sessions, a term not known: 4 × 3 h before, nothing now (12 h less)
        Webinars, year 1 term 2: nothing before, 1 h now (1 h more)
        Webinars, year 1 term 3: nothing before, 1 h now (1 h more)
        Webinars, year 2 term 1: nothing before, 1 h now (1 h more)
        Webinars, year 2 term 2: nothing before, 1 h now (1 h more)
        Webinars, year 2 term 3: nothing before, 1 h now (1 h more)
        Webinars, a term not known: 5 × 1 h before, nothing now (5 h less)
        Self study, year 1: 26 h before, nothing now (26 h less)
        Self study, year 1 term 1: nothing before, 9 h now (9 h more)
        Self study, year 1 term 2: nothing before, 8 h now (8 h more)
        Self study, year 1 term 3: nothing before, 9 h now (9 h more)
        Self study, year 2: 6 h before, nothing now (6 h less)
        Self study, year 2 term 1: nothing before, 2 h now (2 h more)
        Self study, year 2 term 2: nothing before, 2 h now (2 h more)
        Self study, year 2 term 3: nothing before, 1 h now (1 h more)
        """,
        ProgrammeDiff.Of(Some.EctAsPrinted, Some.EctReconstructed).ToString());

    [Theory]
    [InlineData("""{ "cell": "self-study@Y2", "minutes": 300 }""", "Self study, year 2: 6 h before, 5 h now (1 h less)")]
    [InlineData("""{ "cell": "mentor-meetings@Y1", "every": "fortnight" }""", "Mentor sessions, year 1: weekly meeting before, fortnightly meeting now")]
    [InlineData("""{ "cell": "regional@Y1T2", "delivery": "online", "on": "2026-01-20", "at": "09:30" }""", "Regional Training, year 1 term 2: 5 h, face to face, event before, 5 h, on 20 January 2026, at 09:30, online, event now")]
    [InlineData("""{ "cell": "webinars@Y1T1", "in": "Y1T1H1", "allotted": 75 }""", "Webinars, year 1 term 1: 2 × 1 h, online, webinar before, 2 × 1 h, in the first half of year 1 term 1, 1.25 h set aside, online, webinar now")]
    [InlineData("""{ "cell": "regional@Y1T2", "delivery": "unspecified", "by": "school", "held": "teaching-time" }""", "Regional Training, year 1 term 2: 5 h, face to face, event before, 5 h, delivery not stated, event, by the school, in teaching time now")]
    [InlineData("""{ "cell": "self-study@Y2", "held": "after-school", "audience": "both", "title": "Reading" }""", "Self study, year 2: 6 h, at one's own pace, self-study, self-study before, 6 h, \"Reading\", at one's own pace, self-study, self-study, after school, for early career teachers and mentors now")]
    public void Of_OneChangedCell_SaysItInWords(string change, string words) =>
        Assert.Equal(words, Assert.Single(ProgrammeDiff.Of(Some.EctAsPrinted, SomeOverride.Of(Some.EctAsPrinted, change)).Lines).ToString());

    [Fact]
    public void Of_TheSameSessionsWrittenOneByOne_IsEmpty()
    {
        var together = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1", "each": "term", "minutes": 60 }""");
        var single = SomeProgramme.Of(string.Join(", ", new[] { 1, 2, 3 }.Select(term => $$"""{ "strand": "webinars", "in": "Y1T{{term}}", "minutes": 60, "note": "Alone" }""")));
        Assert.Equal("Nothing differs", ProgrammeDiff.Of(together, single).ToString());
    }

    [Fact]
    public void Of_AStrandThatIsGone_ComesLast()
    {
        var diff = ProgrammeDiff.Of(Some.EctAsPrinted, Some.MentorProgramme);
        Assert.Equal("self-study", diff.Lines[^1].Strand.Id);
        Assert.Equal(Hours.Of(-32), diff.ChangeOf("self-study"));
    }
}
