using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeLintTests
{
    public static TheoryData<string> Ids => [.. ShippedProgrammes.Ids];

    /// <summary>Cases/Programmes/Shipped holds for each shipped programme what reading it says and then what lint says.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_Shipped_SaysWhatItsFactsSay(string id)
    {
        var found = ShippedProgrammes.Read(id).Findings.Concat(ProgrammeLint.Of(ShippedProgrammes.Get(id)));
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Programmes", "Shipped", $"{id}.findings.txt"));
        Assert.Equal(expected.TrimEnd(), string.Join("\n", found));
    }

    [Fact]
    public void Of_AnyProgramme_FindsNoErrorAndNamesAPlace() => SomeSessions.Any.Sample(sessions => Assert.All(
        ProgrammeLint.Of(SomeProgramme.Of(sessions)),
        finding => Assert.True(finding.Severity != Severity.Error && finding.File == "some.json" && finding.Path.StartsWith('$'))));

    [Fact]
    public void Of_ACellThatAnOverrideWrote_NamesTheOverride()
    {
        var changed = SomeOverride.Of(Some.EctReconstructed, """{ "cell": "local@Y1T3", "in": "unknown" }""");
        Assert.Contains(ProgrammeLint.Of(changed), finding => (finding.File, finding.Path, finding.Code) == ("changed.json", "$.changes[0].in", "ECF153"));
    }

    [Fact]
    public void Of_AReducedInduction_IsNotHeldToTheLeastHours()
    {
        var reduced = SomeOverride.Of(Some.EctReconstructed, """{ "within": "Y2", "remove": true }""", variant: "reduced");
        Assert.DoesNotContain(ProgrammeLint.Of(reduced), finding => finding.Code == "ECF160");
        var hub = SomeOverride.Of(Some.EctReconstructed, """{ "within": "Y2", "remove": true }""");
        Assert.Contains(ProgrammeLint.Of(hub), finding => finding.Code == "ECF160");
    }

    [Fact]
    public void Of_ItsOwnRules_HoldsItAgainstThoseAlone()
    {
        var none = ContractRules.Read(Some.Utf8("""{ "rules": [] }"""), "none.json").Value;
        Assert.DoesNotContain(ProgrammeLint.Of(Some.EctReconstructed, none), finding => finding.Code.StartsWith("ECF16", StringComparison.Ordinal));
    }
}
