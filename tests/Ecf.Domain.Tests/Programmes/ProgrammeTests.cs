using CsCheck;
using Ecf.Domain.Programmes;

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
