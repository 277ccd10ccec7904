using System.Text.Json.Nodes;
using Ecf.Domain.Declarations;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>One member changed in the sound file of Cases/Declarations, or a hub's own file beside the shipped one.</summary>
public sealed class ScheduleReadingTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("cohort")]
    [InlineData("use")]
    [InlineData("inForce")]
    [InlineData("validation")]
    [InlineData("source")]
    [InlineData("schedules")]
    public void Read_ASetWithoutAMember_FindsThatOneAlone(string member)
    {
        var read = Read(set => set.Remove(member));

        Assert.False(read.IsUsable);
        Assert.Contains($"\"{member}\"", Assert.Single(read.Findings, finding => finding.Severity == Severity.Error).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("types")]
    [InlineData("from")]
    public void Read_AMilestoneWithoutAMember_FindsIt(string member) => Assert.Contains(
        Read(set => Milestone(set).Remove(member)).Findings, finding => finding.Severity == Severity.Error && finding.Sentence.Contains($"\"{member}\"", StringComparison.Ordinal));

    [Fact]
    public void Read_AMilestoneWithAnUnknownMember_FindsIt() =>
        Assert.Contains("$.sets[0].schedules[0].milestones[0].till", Read(set => Milestone(set)["till"] = "2026-12-31").Findings.Select(finding => finding.Path));

    [Theory]
    [InlineData("2026-10-24", 0)]
    [InlineData("2026-10-25", 0)]
    [InlineData("2026-10-26", 1)]
    public void Read_AStatement_HasItsDeadlineOnOrBeforeItsPayment(string deadline, int found)
    {
        var read = Read(set => set["statements"] = new JsonArray(new JsonObject { ["month"] = "2026-10", ["deadline"] = deadline, ["payment"] = "2026-10-25" }));
        Assert.Equal(found, read.Findings.Count(finding => finding.Code is "ECF925" or "ECF926"));
    }

    [Fact]
    public void Find_AScheduleThatTheSetLacks_IsNull() => Assert.Null(Read(_ => { }).Value.Sets[0].Find(ScheduleId.Parse("extended-april", null)));

    [Fact]
    public void Sets_OfTheShippedFile_AreByCohortThenUseThenInForceThenId() => Assert.Equal(
        Dates.Sets.OrderBy(set => (set.Cohort, set.Use, set.InForce ? 0 : 1)).ThenBy(set => set.Id, StringComparer.Ordinal).Select(set => set.Id),
        Dates.Sets.Select(set => set.Id));

    [Fact]
    public void With_AWholeSetOfTheHubs_KeepsTheShippedOneOutOfForce()
    {
        var shipped = Dates.InForce(2024, SetUse.Service)!;
        using var stream = DeclarationSchedules.OpenFile();
        var file = JsonNode.Parse(stream)!;
        var own = file["sets"]!.AsArray().Single(set => set!["id"]!.GetValue<string>() == shipped.Id)!.DeepClone().AsObject();
        own["id"] = "own-2024";
        var together = Dates.With(DeclarationSchedules.Read(Some.Utf8(new JsonObject { ["sets"] = new JsonArray(own) }.ToJsonString()), "own.json").Value);

        Assert.Equal("own-2024", together.InForce(2024, SetUse.Service)!.Id);
        var kept = together.Sets.Single(set => set.Id == shipped.Id);
        Assert.Equal((false, true, shipped.Schedules.Count), (kept.InForce, kept.Partial, kept.Schedules.Count));
    }

    [Fact]
    public void Differences_OfTheShippedFile_AreWithinACohortAndAUse() => Assert.All(
        Dates.Differences, difference => Assert.Equal((difference.InForce.Cohort, difference.InForce.Use, true, false), (difference.Other.Cohort, difference.Other.Use, difference.InForce.InForce, difference.Other.InForce)));

    // Where one source is silent on the months there is no difference.
    [Fact]
    public void Differences_OfMonths_NeedBothSources() => Assert.All(
        Dates.Differences.Where(difference => difference.What == "months with output fees"),
        difference => Assert.True(difference.InForceSays.Length > 0 && difference.OtherSays.Length > 0));

    private static JsonObject Milestone(JsonObject set) => set["schedules"]![0]!["milestones"]![0]!.AsObject();

    private static ReadResult<DeclarationSchedules> Read(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Declarations", "schedules-sound.json")))!;
        change(file["sets"]![0]!.AsObject());
        return DeclarationSchedules.Read(Some.Utf8(file.ToJsonString()), "own.json");
    }
}
