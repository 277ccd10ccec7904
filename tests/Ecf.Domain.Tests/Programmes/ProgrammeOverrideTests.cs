using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeOverrideTests
{
    private static readonly Gen<Programme> AnyProgramme = Gen.OneOf(
        SomeSessions.Any.Select(SomeProgramme.Of), Gen.Int[0, ShippedProgrammes.All.Count - 1].Select(index => ShippedProgrammes.All[index]));

    private static readonly Gen<(Programme Programme, int First, int Second)> AnyTwoCells =
        from programme in AnyProgramme.Where(programme => programme.Sessions.Count > 1)
        from first in Gen.Int[0, programme.Sessions.Count - 1]
        from second in Gen.Int[0, programme.Sessions.Count - 1].Where(second => second != first)
        select (programme, first, second);

    [Fact]
    public void Read_NoChanges_ChangesNothing() => AnyProgramme.Sample(below =>
    {
        var changed = SomeOverride.Of(below, "");
        return changed.Sessions.SequenceEqual(below.Sessions) && changed.StatedTotals.SequenceEqual(below.StatedTotals)
            && changed.Sessions.All(session => changed.OriginOf(session) == below.OriginOf(session));
    });

    [Fact]
    public void Read_OneCellChanged_LeavesEveryOtherAsItWas() => AnyTwoCells.Sample(any =>
    {
        var changed = SomeOverride.Of(any.Programme, Retitled(any.Programme, any.First));
        return changed.Sessions.Select((session, index) => session == any.Programme.Sessions[index]).Count(same => !same) == 1
            && changed.Sessions[any.First].Title == "Another";
    });

    [Fact]
    public void Read_TwoLayersOverDifferentCells_ComeOutTheSameInEitherOrder() => AnyTwoCells.Sample(any =>
    {
        var (first, second) = (Retitled(any.Programme, any.First), Removed(any.Programme, any.Second));
        var oneWay = SomeOverride.Of(SomeOverride.Of(any.Programme, first), second, id: "above");
        var otherWay = SomeOverride.Of(SomeOverride.Of(any.Programme, second), first, id: "above");
        return oneWay.Sessions.SequenceEqual(otherWay.Sessions);
    });

    [Fact]
    public void Read_TwoLayers_AreTheSameAsOneWithBothChanges() => AnyTwoCells.Sample(any =>
    {
        var (first, second) = (Retitled(any.Programme, any.First), Removed(any.Programme, any.Second));
        var layered = SomeOverride.Of(SomeOverride.Of(any.Programme, first), second, id: "above");
        return layered.Sessions.SequenceEqual(SomeOverride.Of(any.Programme, $"{first}, {second}").Sessions);
    });

    [Fact]
    public void Read_TheWrittenResult_IsTheSameProgramme() => AnyTwoCells.Sample(any =>
    {
        var changed = SomeOverride.Of(any.Programme, $"{Retitled(any.Programme, any.First)}, {Removed(any.Programme, any.Second)}");
        using var json = new MemoryStream();
        changed.Write(json);
        json.Position = 0;
        return Programme.Read(json, "again.json").Value.Sessions.SequenceEqual(changed.Sessions);
    });

    [Fact]
    public void Read_ACorrectedCell_MakesThePrintedTotalRightAndSaysWhereItCameFrom()
    {
        var changed = SomeOverride.Of(Some.EctAsPrinted, """{ "cell": "self-study@Y2", "minutes": 300 }""", id: "corrected");
        Assert.Equal(Hours.Of(61), changed.Hours);
        Assert.Equal(
            ["redhill-ect-as-printed.json: $.sessions[6]", "corrected.json: $.changes[0]"],
            changed.HistoryOf(changed.Find("self-study@Y2")!).Select(origin => origin.ToString()));
        Assert.Equal("redhill-ect-as-printed.json: $.sessions[5]", changed.OriginOf(changed.Find("self-study@Y1")!).ToString());
    }

    [Fact]
    public void Read_ACellMovedTwice_KeepsItsNameThroughTheLayers()
    {
        var hub = SomeOverride.Of(Some.EctReconstructed, """{ "cell": "local@Y1T1", "in": "Y1T2H1" }""", id: "hub");
        var january = SomeOverride.Of(hub, """{ "cell": "local@Y1T1", "on": "2026-02-03", "at": "13:30" }""", id: "january", variant: "january-start");
        Assert.Equal("Y1T2H1", january.Find("local@Y1T1")!.In.ToString());
        Assert.Equal(["redhill-ect-reconstructed", "hub", "january"], january.Layers.Select(layer => layer.Id));
        Assert.Equal([ProgrammeVariant.Template, ProgrammeVariant.Hub, ProgrammeVariant.JanuaryStart], january.Layers.Select(layer => layer.Variant));
    }

    [Fact]
    public void Read_APlaceMovedFromASpan_IsNoTotalOverTheSpanAnyMore()
    {
        var session = SomeOverride.Of(Some.EctAsPrinted, """{ "cell": "mentor-meetings@Y2", "in": "Y2T1", "count": 4, "minutes": 60 }""").Find("mentor-meetings@Y2")!;
        Assert.Equal((Cadence.Once, 4, Hours.Of(4)), (session.Cadence, session.Count, session.Total));
    }

    [Fact]
    public void Read_ANullNote_TakesTheNoteAway() =>
        Assert.Null(SomeOverride.Of(Some.EctAsPrinted, """{ "cell": "self-study@Y2", "note": null }""").Find("self-study@Y2")!.Note);

    [Fact]
    public void Read_AReducedInduction_TakesOutWhatLiesWithinAYear()
    {
        var reduced = SomeOverride.Of(Some.EctReconstructed, """{ "within": "Y2", "remove": true }""", variant: "reduced");
        Assert.Equal((Hours.Of(41), Hours.Zero), (reduced.Hours, InductionTerm.All.Skip(3).Sum(reduced.HoursIn)));
    }

    [Fact]
    public void Read_AddedSessions_GetTheFirstFreeNames()
    {
        const string Webinar = """{ "add": { "strand": "webinars", "in": "Y1T1", "minutes": 60 } }""";
        var changed = SomeOverride.Of(Some.EctReconstructed, $"{Webinar}, {Webinar}");
        Assert.Equal(["webinars@Y1T1#2", "webinars@Y1T1#3"], changed.Sessions.TakeLast(2).Select(session => session.Cell));
        Assert.Equal("changed.json: $.changes[1].add", changed.OriginOf(changed.Sessions[^1]).ToString());
    }

    private static string Retitled(Programme programme, int index) =>
        $$"""{ "cell": "{{programme.Sessions[index].Cell}}", "title": "Another" }""";

    private static string Removed(Programme programme, int index) =>
        $$"""{ "cell": "{{programme.Sessions[index].Cell}}", "remove": true }""";
}
