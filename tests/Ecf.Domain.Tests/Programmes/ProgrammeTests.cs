using CsCheck;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeTests
{
    [Fact]
    public void HoursByTerm_AndWithoutTerm_MakeTheHours() => SomeSessions.Any.Sample(sessions =>
    {
        var programme = SomeProgramme.Of(sessions);
        return InductionTerm.All.Sum(programme.HoursIn) + programme.HoursWithoutTerm == programme.Hours;
    });

    [Fact]
    public void HoursByDelivery_Together_MakeTheHours() => SomeSessions.Any.Sample(sessions =>
    {
        var programme = SomeProgramme.Of(sessions);
        return Enum.GetValues<Delivery>().Sum(delivery => programme.HoursOf(session => session.Delivery == delivery)) == programme.Hours;
    });

    [Fact]
    public void Hours_OfMeetings_AreNone() =>
        Assert.Equal(Hours.Zero, SomeProgramme.Of("""{ "strand": "webinars", "across": "Y1", "every": "week", "minutes": 60 }""").Hours);

    [Fact]
    public void Example_OfTheDocumentation_PrintsFindingsAndAddsUp()
    {
        using var json = ShippedProgrammes.Open(ShippedProgrammes.RedhillMentorAsPrinted);
        var read = Programme.Read(json, "mentor-essentials.json");
        foreach (var finding in read.Findings)
        {
            Console.WriteLine(finding);
        }

        var online = read.Value.HoursOf(session => session.Delivery == Delivery.Online);
        Assert.Equal(Hours.Of(10), online);
    }

    [Fact]
    public void Read_NoSessions_IsAnEmptyProgramme()
    {
        var read = SomeProgramme.Read("");
        Assert.Equal((0, Hours.Zero), (read.Value.Sessions.Count, read.Value.Hours));
        Assert.Equal(Severity.Note, Assert.Single(read.Findings).Severity);
    }

    [Fact]
    public void Read_TenThousandSessions_AddsThemUp()
    {
        var sessions = string.Join(",", Enumerable.Repeat("""{ "strand": "webinars", "in": "Y1T3", "count": 2, "minutes": 45 }""", 10_000));
        var programme = SomeProgramme.Of(sessions);
        Assert.Equal(Hours.Of(15_000), programme.HoursIn(new(1, 3)));
    }

    [Fact]
    public void Read_TenThousandSessionsOfAllKinds_LintsComparesAndRoundTrips()
    {
        var sessions = string.Join(",", Enumerable.Range(0, 10_000).Select(index =>
            $$"""{ "strand": "webinars", "in": "Y1T{{(index % 3) + 1}}H{{(index % 2) + 1}}W{{(index % 9) + 1}}", "on": "2025-10-14", "at": "15:45", "minutes": 45, "allotted": 60 }"""));
        var programme = SomeProgramme.Of(sessions);
        Assert.Equal(Hours.Of(10_000), programme.Sessions.Sum(session => session.AllottedTotal));
        Assert.Equal(["ECF154", "ECF161"], ProgrammeLint.Of(programme).Select(finding => finding.Code));
        Assert.True(ProgrammeDiff.Of(programme, SomeOverride.Of(programme, "")).IsEmpty);
        Assert.Equal(10_000, programme.Sessions.Select(session => session.Cell).Distinct().Count());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-45")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("\"45\"")]
    public void Read_TimeSetAsideThatCannotBe_NamesTheCell(string allotted)
    {
        var read = SomeProgramme.Read($$"""{ "strand": "webinars", "in": "Y1T1", "minutes": 30, "allotted": {{allotted}} }""");
        Assert.Equal("$.sessions[0].allotted", Assert.Single(read.Findings, finding => finding.Severity == Severity.Error).Path);
    }

    [Fact]
    public void Read_MoreTimeSetAsideThanFits_IsAnError()
    {
        var sessions = string.Join(",", Enumerable.Repeat("""{ "strand": "webinars", "in": "Y1", "count": 1000, "minutes": 1, "allotted": 1000000 }""", 3));
        Assert.Contains(SomeProgramme.Read(sessions).Findings, finding => (finding.Code, finding.Path) == ("ECF113", "$.sessions"));
    }

    [Fact]
    public void Read_AllOptionalWords_AreKept()
    {
        var session = SomeProgramme.Of("""
            { "strand": "study", "across": "Y2", "minutes": 90, "delivery": "online", "provenance": "reconstructed", "title": "Memory", "note": "Why" }
            """).Sessions[0];
        Assert.Equal((Cadence.Spread, Anchor.Year(2), Hours.Of(1, 30)), (session.Cadence, session.In, session.Total));
        Assert.Equal((Delivery.Online, Provenance.Reconstructed), (session.Delivery, session.Provenance));
        Assert.Equal(("Memory", "Why"), (session.Title, session.Note));
    }

    [Fact]
    public void Read_EachHalfTermOfAYear_CountsAllOfThem()
    {
        var session = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1", "each": "half-term", "count": 2, "minutes": 80 }""").Sessions[0];
        Assert.Equal((12, Recurrence.EachHalfTerm, Hours.Of(16)), (session.Count, session.Each, session.Total));
    }

    [Fact]
    public void Read_EachHalfTermOfAHalfTerm_IsThatOne() =>
        Assert.Equal(Hours.Of(2), SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1H2", "each": "half-term", "count": 2, "minutes": 60 }""").Hours);

    [Fact]
    public void Read_ADatedSession_KeepsDateTimeAndTimeSetAside()
    {
        var session = SomeProgramme.Of("""
            { "strand": "webinars", "in": "Y1T1H2W3", "on": "2025-11-19", "at": "15:45", "minutes": 45, "allotted": 60 }
            """).Sessions[0];
        Assert.Equal((new LocalDate(2025, 11, 19), new LocalTime(15, 45)), (session.On, session.At));
        Assert.Equal((Hours.FromMinutes(45), Hours.Of(1)), (session.Total, session.AllottedTotal));
        Assert.Equal((2, 3), (session.In.HalfTerm, session.In.Week));
    }

    [Fact]
    public void Read_TraitsOfARow_HoldForItsSessionsUnlessTheySayOtherwise()
    {
        var read = SomeProgramme.ReadText("""
            { "id": "some", "name": "Some", "audience": "both", "cohorts": { "from": 2025, "to": 2026 },
              "source": { "title": "A plan", "address": "example.org/plan", "retrieved": "2026-11-23" },
              "strands": [{ "id": "group", "name": "Group", "delivery": "face-to-face", "kind": "local-group", "by": "delivery-partner", "held": "after-school" }],
              "sessions": [{ "strand": "group", "in": "Y1T1", "minutes": 60 }, { "strand": "group", "in": "Y1T2", "minutes": 60, "kind": "seminar", "by": "school", "held": "teaching-time" }] }
            """).Value.Sessions;
        Assert.Equal((SessionKind.LocalGroup, Deliverer.DeliveryPartner, Timetabling.AfterSchool), (read[0].Kind, read[0].DeliveredBy, read[0].Timetabling));
        Assert.Equal((SessionKind.Seminar, Deliverer.School, Timetabling.TeachingTime), (read[1].Kind, read[1].DeliveredBy, read[1].Timetabling));
    }

    [Fact]
    public void Cell_TwoOfOneStrandAndPlace_AreNumbered()
    {
        var programme = SomeProgramme.Of(string.Join(", ", Enumerable.Repeat("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""", 2)));
        Assert.Equal(["webinars@Y1T1", "webinars@Y1T1#2"], programme.Sessions.Select(session => session.Cell));
        Assert.Same(programme.Sessions[1], programme.Find("webinars@Y1T1#2"));
        Assert.Null(programme.Find("webinars@Y1T1#3"));
    }

    [Fact]
    public void OriginOf_ASession_IsItsPlaceInTheFile()
    {
        var programme = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""");
        Assert.Equal("some.json: $.sessions[0]", programme.OriginOf(programme.Sessions[0]).ToString());
        Assert.Equal(("some", ProgrammeVariant.Template), (programme.Layers.Single().Id, programme.Layers.Single().Variant));
    }

    [Fact]
    public void Read_WordsLeftOut_TakeTheirDefaults()
    {
        var session = SomeProgramme.Of("""{ "strand": "study", "in": "Y1T1", "minutes": 90 }""").Sessions[0];
        Assert.Equal((1, Cadence.Once, Delivery.SelfStudy), (session.Count, session.Cadence, session.Delivery));
        Assert.Equal((Provenance.Stated, null, null), (session.Provenance, session.Title, session.Note));
    }

    [Fact]
    public void Read_SessionsWithoutAnyStrand_IsAnError()
    {
        var read = SomeProgramme.ReadText("""{ "strands": [], "sessions": [{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }] }""");
        Assert.Contains(read.Findings, finding => finding.Sentence == "there is no strand \"webinars\" in this programme; add it to \"strands\"");
    }

    [Fact]
    public void StrandOf_ASession_IsItsRow()
    {
        var programme = ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);
        Assert.Equal("Small scale local training event", programme.StrandOf(programme.Sessions[0]).Name);
    }

    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    [InlineData(2026, true)]
    [InlineData(2027, false)]
    public void AppliesTo_Cohort_FromFirstToLast(int cohort, bool applies) => Assert.Equal(applies, SomeProgramme.Of("").AppliesTo(cohort));
}
