using Ecf.Benchmarks.Ratios;

namespace Ecf.House.Tests.Benchmarks;

/// <summary>When the benchmarks say that something became slower.</summary>
public class RatioCheckTests
{
    private static readonly WatchedRatio Ledger = new("AddUpCohort", "", "Ledger", "LinqGrouping", 0.2);

    private static readonly WatchedRatio Excel = new("WriteExtract", "Rows=500000", "Excel", "RawXml", 1.25);

    [Fact]
    public void Ratio_PastTheTolerance_IsARegressionInWords() => Assert.Equal(
        ["WriteExtract(Rows=500000).Excel takes 1.9 times as long as RawXml; 1.25 is committed and 1.88 tolerated. Run it again on a quiet machine; if it stays so, find what made it slower."],
        RatioCheck.Of([Ledger, Excel], [Ledger, Excel with { Ratio = 1.9 }], 1.5).Regressions);

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.39)]
    [InlineData(0.11)]
    public void Ratio_WithinTheTolerance_SaysNothing(double ratio)
    {
        var check = RatioCheck.Of([Ledger], [Ledger with { Ratio = ratio }], 2);
        Assert.Empty(check.Regressions.Concat(check.Notes));
    }

    [Fact]
    public void Ratio_FarBelow_IsANoteToCommitIt()
    {
        var check = RatioCheck.Of([Ledger], [Ledger with { Ratio = 0.05 }], 1.5);
        Assert.Empty(check.Regressions);
        Assert.Equal(["AddUpCohort.Ledger takes 0.05 times as long as LinqGrouping, where 0.2 is committed: run \"all AddUpCohort\" and commit the better ratio."], check.Notes);
    }

    [Fact]
    public void Ratio_WatchedButNotMeasured_IsANote() => Assert.Equal(
        ["AddUpCohort.Ledger is watched and was not measured: correct its line in ratios.csv, or take it out."], RatioCheck.Of([Ledger], [Excel], 1.5).Notes);

    // The same method with other parameters is another measurement.
    [Fact]
    public void Ratio_OfOtherParameters_IsNotCompared() =>
        Assert.Empty(RatioCheck.Of([Excel], [Excel with { Parameters = "Rows=5000", Ratio = 9 }], 1.5).Regressions);

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void Tolerance_OfAtMost1_IsRefused(double tolerance) => Assert.Throws<ArgumentOutOfRangeException>(() => RatioCheck.Of([], [], tolerance));

    [Fact]
    public void Renewed_SomeMeasured_KeepsTheOthers() =>
        Assert.Equal([Ledger, Excel with { Ratio = 1.1 }], RatioCheck.Renewed([Ledger, Excel], [Excel with { Ratio = 1.1 }, Excel with { Method = "MiniExcelSaveAs" }]));

    [Fact]
    public void CommittedRatios_WrittenAgain_AreTheSameFile()
    {
        var committed = Path.Combine(Repository.Root, "benchmarks", "results", "ratios.csv");
        var again = Path.GetTempFileName();
        RatioFile.Write(again, RatioFile.Read(committed));
        Assert.Equal(File.ReadAllText(committed), File.ReadAllText(again));
        File.Delete(again);
    }

    [Fact]
    public void CommittedRatios_Each_IsOfAQuestionThatIsThere() => HouseRules.Breaches.None("A watched ratio is of a benchmark and its baseline",
        RatioFile.Read(Path.Combine(Repository.Root, "benchmarks", "results", "ratios.csv")).Where(ratio => !IsThere(ratio)).Select(ratio => ratio.Name));

    private static bool IsThere(WatchedRatio ratio)
    {
        var source = Repository.Text($"benchmarks/Ecf.Benchmarks/{ratio.Question}.cs");
        return source.Contains($" {ratio.Method}(", StringComparison.Ordinal) && source.Contains($" {ratio.Baseline}(", StringComparison.Ordinal);
    }
}
