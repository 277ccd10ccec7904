using System.Text;
using CsCheck;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NJsonSchema;

namespace Ecf.Domain.Tests.Attendance;

public sealed class HoursExplanationTests
{
    private static readonly Gen<HoursPart> AnyPart =
        from strand in Gen.Int[0, 5].Select(index => new[] { null, "webinars", "regional", "local", "peer-to-peer", "none-such" }[index])
        from term in Gen.Int[0, 6]
        from year in Gen.Int[0, 2]
        from delivery in Gen.Int[-1, 4]
        select new HoursPart
        {
            Strand = strand,
            Term = term == 0 ? null : InductionTerm.FromNumber(term),
            Year = year == 0 ? null : year,
            Delivery = delivery < 0 ? null : (Delivery)delivery,
        };

    [Fact]
    public void Explain_AttendedInOneTerm_NamesItsSessions()
    {
        var explanation = SomeMarks.WhoAttendedAll.Explain(HoursFigure.Attended, new() { Strand = "regional", Term = new(1, 2) });

        Assert.Equal(
            "Attended regional, year 1 term 2 on 11 April 2025: 5 h\nThe due hours that a mark says were attended\n"
            + $"Y1T2-regional-1, {Day("Y1T2-regional-1")}, attended (register, recorded {Day("Y1T2-regional-1")}): 300 of 300 min\n",
            explanation.ToString());
    }

    [Fact]
    public void Explain_AnyFigureOfAnyPart_AddsUpToIt() => Gen.Select(AnyPart, Gen.Int[0, 6]).Sample((part, figure) =>
        SomeMarks.WhoAttendedAll.Explain((HoursFigure)figure, part).Total == ((HoursFigure)figure).Of(SomeMarks.WhoAttendedAll.In(part)));

    [Fact]
    public void Explain_Funded_SaysTheRuleAndItsSource()
    {
        var explanation = SomeMarks.WhoAttendedAll.Explain(HoursFigure.Funded, new() { Year = 2 });

        Assert.Equal(Hours.Of(18), explanation.Total);
        Assert.Contains("36 h for cohorts 2021 to 2024: 18 h in year 1 and 18 h in year 2 (Tees Valley", explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_FundedOfAStrand_IsNone() =>
        Assert.Null(SomeMarks.WhoAttendedAll.Explain(HoursFigure.Funded, new() { Strand = "webinars" }).Total);

    [Fact]
    public void Explain_SessionWithoutADate_SaysWhy()
    {
        var ledger = HoursLedger.Of(Register.Take(Scheduler.Place(Some.EctAsPrinted, Some.Staffordshire, Some.Autumn2024), []).Value, SomeMarks.Later);

        Assert.Contains("no date, the programme does not say", ledger.Explain(HoursFigure.Required).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_AnyFigure_HoldsItsSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(new StreamReader(HoursExplanation.OpenSchema()).ReadToEnd());

        Assert.All(HoursFigures.All, figure => Assert.Empty(schema.Validate(Json(SomeMarks.WhoAttendedAll.Explain(figure)))));
    }

    [Fact]
    public void Write_Shortfall_NamesTheMark()
    {
        var ledger = SomeMarks.LedgerOf(SomeMarks.Attended("Y1T2-regional-1") with { Mark = Mark.Absent });

        var json = Json(ledger.Explain(HoursFigure.Shortfall));

        Assert.Contains("\"mark\": \"absent\"", json, StringComparison.Ordinal);
        Assert.Contains("\"minutes\": 300,\n  \"display\": \"5 h\"", json, StringComparison.Ordinal);
    }

    private static string Day(string session) => FormattableString.Invariant($"{Some.MentorInStaffordshire.Find(session)!.Date:d MMMM uuuu}");

    private static string Json(HoursExplanation explanation)
    {
        using var stream = new MemoryStream();
        explanation.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
