using System.Text;
using CsCheck;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NJsonSchema;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

public sealed class ClosedTermTests
{
    private static readonly InductionTerm Term = new(1, 2);

    private static readonly Gen<RegisterEntry[]> AnyMarks = Gen.Int[0, 400].Array[30].Select(marks => Some.MentorInStaffordshire.Sessions.Zip(marks)
        .Where(pair => pair.Second > 0)
        .Select(pair => SomeMarks.Attended(pair.First.Id) with { Mark = pair.Second > 300 ? Mark.Absent : Mark.Attended, Minutes = pair.Second > 300 ? null : pair.Second, RecordedOn = pair.First.Date })
        .ToArray());

    public static TheoryData<string> Names => Cases.In("Attendance/ClosedTerms");

    [Fact]
    public void Of_ATerm_KeepsItsFigures()
    {
        var closed = ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term);

        Assert.Equal(SomeMarks.WhoAttendedAll.ByTerm[Term], closed.Total);
        Assert.Equal(Hours.Of(5), closed.ByStrand["regional"].Attended);
    }

    [Fact]
    public void Hash_OfTheSameMarksInAnyOrder_IsTheSame()
    {
        var backwards = HoursLedger.Of(SomeMarks.Take([.. SomeMarks.AllUntil(SomeMarks.EndOfSpring).Reverse()]).Value, SomeMarks.EndOfSpring);

        Assert.Equal(ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term).Hash, ClosedTerm.Of("1", backwards, Term).Hash);
    }

    [Fact]
    public void Adjustments_ACorrectionAfterClosing_StandsBesideTheClosedFigures()
    {
        var closed = ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term);
        var correction = new RegisterEntry("1", "Y1T2-regional-1", Mark.Absent, SomeMarks.Later);
        var now = HoursLedger.Of(SomeMarks.Take([.. SomeMarks.AllUntil(SomeMarks.EndOfSpring), correction]).Value, SomeMarks.Later);

        var adjustment = Assert.Single(closed.Adjustments(now));

        Assert.Equal("Y1T2-regional-1 was attended for 5 h when the term was closed and is missed for 5 h now", adjustment.Sentence);
        Assert.Equal((Hours.Of(-5), SomeMarks.Later), (adjustment.Difference.Attended, adjustment.KnownFrom!.Value));
        Assert.Equal(Hours.Of(9), closed.Total.Attended);
    }

    [Fact]
    public void Adjustments_NothingNew_AreNone() =>
        Assert.Empty(ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term).Adjustments(SomeMarks.WhoAttendedAll));

    [Fact]
    public void Adjustments_LedgerOfAnEarlierDay_IsRefused()
    {
        var closed = ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term);
        var earlier = HoursLedger.Of(SomeMarks.Take().Value, SomeMarks.EndOfSpring.PlusDays(-1));

        Assert.Throws<ArgumentException>("now", () => closed.Adjustments(earlier));
    }

    [Fact]
    public void Adjustments_OfAnyLaterMarks_MakeUpTheDifference() => Gen.Select(AnyMarks, AnyMarks, Gen.Int[0, 700], Gen.Int[0, 700]).Sample((then, later, day, more) =>
    {
        var closedOn = new LocalDate(2024, 9, 1).PlusDays(day);
        var closed = ClosedTerm.Of("1", HoursLedger.Of(SomeMarks.Take(then).Value, closedOn), Term);
        var now = HoursLedger.Of(SomeMarks.Take([.. then, .. later.Select(mark => mark with { RecordedOn = closedOn.PlusDays(more) })]).Value, closedOn.PlusDays(more));
        return closed.Adjustments(now).Aggregate(closed.Total, (sum, change) => sum + change.Difference) == now.ByTerm[Term];
    });

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() => AnyMarks.Sample(marks =>
    {
        var closed = ClosedTerm.Of("1", HoursLedger.Of(SomeMarks.Take(marks).Value, SomeMarks.Later), Term);
        var read = ClosedTerm.Read(Some.Utf8(Written(closed)), "closed.json").Value;
        return read.Hash == closed.Hash && read.Lines.SequenceEqual(closed.Lines) && (read.Person, read.Programme, read.Term, read.ClosedOn) == (closed.Person, closed.Programme, closed.Term, closed.ClosedOn);
    });

    [Fact]
    public void Read_AnyFigureChanged_SaysThatTheHashDiffers()
    {
        var written = Written(ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term));

        var read = ClosedTerm.Read(Some.Utf8(written.Replace("\"attended\":300", "\"attended\":240", StringComparison.Ordinal)), "closed.json");

        Assert.Equal(["ECF430"], read.Findings.Select(finding => finding.Code));
    }

    // 2,147 million minutes and those of the last session: 2,147,483,647 are the most that a sum holds. The hash is wrong in any case.
    [Theory]
    [InlineData(483_647, "ECF430")]
    [InlineData(483_648, "ECF433")]
    public void Read_MoreMinutesThanASumHolds_SaysSo(int last, string code)
    {
        var sessions = Enumerable.Range(0, 2148).Select(index => $$"""{"session":"{{index}}","strand":"w","required":{{(index < 2147 ? 1_000_000 : last)}},"due":0,"attended":0,"unrecorded":0}""");

        var read = ClosedTerm.Read(Some.Utf8($$"""{"person":"1","programme":"p","term":"Y1T2","closedOn":"2025-04-11","sessions":[{{string.Join(',', sessions)}}],"hash":"h"}"""), "closed.json");

        Assert.Equal([code], read.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Schema_AnyWrittenTerm_Holds()
    {
        var schema = await JsonSchema.FromJsonAsync(new StreamReader(ClosedTerm.OpenSchema()).ReadToEnd());

        Assert.Empty(schema.Validate(Written(ClosedTerm.Of("1", SomeMarks.WhoAttendedAll, Term))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CaseFile_FindsWhatItsFindingsSay(string name) => Cases.Check("Attendance/ClosedTerms", name, ClosedTerm.Read);

    private static string Written(ClosedTerm closed)
    {
        using var stream = new MemoryStream();
        closed.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
