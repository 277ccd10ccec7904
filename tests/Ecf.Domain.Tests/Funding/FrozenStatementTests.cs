using System.Text;
using System.Text.Json.Nodes;
using Ecf.Domain.Funding;
using NJsonSchema;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class FrozenStatementTests
{
    [Fact]
    public void Of_TheSameClaimInAnotherOrder_HasTheSameHashAndBytes()
    {
        var (one, other) = (FrozenStatement.Of(Statement(AfterAllPayments, Ann, Bob)), FrozenStatement.Of(Statement(AfterAllPayments, Bob, Ann)));

        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(Written(one), Written(other));
        Assert.NotEqual(one.Hash, FrozenStatement.Of(Statement(AfterAllPayments.PlusDays(1), Ann, Bob)).Hash);
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSameStatement()
    {
        var frozen = FrozenStatement.Of(Statement(AfterAllPayments, Ann, Bob));

        var read = FrozenStatement.Read(new MemoryStream(Written(frozen)), "autumn.json");

        Assert.Empty(read.Findings);
        Assert.Equal((frozen.Hash, frozen.AsAt, Pounds(5776.10m)), (read.Value.Hash, read.Value.AsAt, read.Value.InAll));
        Assert.Equal(frozen.Lines, read.Value.Lines);
        Assert.Equal(Written(frozen), Written(read.Value));
    }

    [Fact]
    public void Read_AChangedAmount_IsRefused()
    {
        var changed = Encoding.UTF8.GetString(Written(FrozenStatement.Of(Statement(AfterAllPayments, Ann)))).Replace("\"inAll\": 900", "\"inAll\": 950", StringComparison.Ordinal);

        Assert.Equal(["ECF540"], FrozenStatement.Read(Domain.Tests.Some.Utf8(changed), "autumn.json").Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Write_AnyStatement_FitsItsSchema()
    {
        using var reader = new StreamReader(FrozenStatement.OpenSchema());
        var schema = await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
        var text = Encoding.UTF8.GetString(Written(FrozenStatement.Of(Statement(AfterAllPayments, Ann, Bob))));

        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"payable\"", "\"paid\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void AdjustedBy_AnEctWhoLeftAfterAll_NamesTheOldLinesAndKeepsThem()
    {
        var frozen = FrozenStatement.Of(Statement(new(2025, 12, 1), Ann));
        var now = Statement(new(2026, 4, 1), Ann with { Left = new(2026, 3, 5) });

        var adjustments = frozen.AdjustedBy(now);

        Assert.Equal(
            ["122222/1000001/mentor-backfill/2000001 -£525.37", "122222/1000001/mentor-support -£900.00", "122222/1000001/time-off-timetable -£1,200.00"],
            adjustments.Select(adjustment => $"{adjustment.Id} {adjustment.Difference}"));
        Assert.StartsWith($"corrects the line of £900.00 in the statement of 1 December 2025 ({frozen.Hash[..8]}): left during year 2", adjustments[1].Reason, StringComparison.Ordinal);
        Assert.Equal(now.InAll, frozen.InAll + adjustments.Sum(adjustment => adjustment.Difference));
    }

    [Fact]
    public void AdjustedBy_AnEctWhoseNameWasCorrected_NamesTheOldOne()
    {
        var adjustments = FrozenStatement.Of(Statement(AfterAllPayments, Ann)).AdjustedBy(Statement(AfterAllPayments, Ann with { Name = "Ann Oak", InductionTerms = 1 }));

        Assert.Equal(["Ann Ash -£900.00", "Ann Ash -£1,200.00"], adjustments.Select(adjustment => $"{adjustment.Ect} {adjustment.Difference}"));
    }

    [Fact]
    public void Write_AStatement_HasALineForEachMemberAndItsRatesByGrantAreaAndCohort()
    {
        var text = Encoding.UTF8.GetString(Written(FrozenStatement.Of(Statement(new(2028, 1, 1), Ann with { Area = FundingArea.InnerLondon }, In2025(Bob), Ect("1000003", "Cat Cole")))));

        Assert.StartsWith("{\n  \"hash\": \"", text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "time-off-timetable england-excluding-london 2021", "time-off-timetable england-excluding-london 2025", "time-off-timetable inner-london 2021",
                "mentor-support england-excluding-london 2021", "mentor-support england-excluding-london 2025", "mentor-support inner-london 2021",
                "mentor-backfill england-excluding-london 2021", "mentor-backfill inner-london 2021",
            ],
            JsonNode.Parse(text)!["statement"]!["rates"]!.AsArray().Select(rate => $"{rate!["grant"]} {rate["area"]} {rate["fromCohort"]}"));
    }

    [Theory]
    [InlineData("\"asAt\"", "\"asAtt\": 1, \"asAt\"", "$.statement.asAtt")]
    [InlineData("\"grant\": \"mentor-support\",\n        \"toDate\"", "\"paid\": 1, \"grant\": \"mentor-support\", \"toDate\"", "$.statement.lines[1].paid")]
    public void Read_AMemberThatIsUnknown_IsFound(string from, string to, string path)
    {
        var text = Encoding.UTF8.GetString(Written(FrozenStatement.Of(Statement(AfterAllPayments, Ann))));

        Assert.Contains(path, FrozenStatement.Read(Domain.Tests.Some.Utf8(text.Replace(from, to, StringComparison.Ordinal)), "autumn.json").Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void AdjustedBy_TheSameStatement_IsNothing()
    {
        var statement = Statement(AfterAllPayments, Ann, Bob);

        Assert.Empty(FrozenStatement.Of(statement).AdjustedBy(statement));
    }

    [Fact]
    public void AdjustedBy_AnEctTheOldOneDidNotHave_IsANewLine()
    {
        var adjustments = FrozenStatement.Of(Statement(AfterAllPayments, Ann)).AdjustedBy(Statement(AfterAllPayments, Ann, Bob));

        Assert.Equal(Pounds(2100), adjustments.Sum(adjustment => adjustment.Difference));
        Assert.All(adjustments, adjustment => Assert.StartsWith("a line that was not in the statement of 31 December 2026", adjustment.Reason, StringComparison.Ordinal));
    }

    private static byte[] Written(FrozenStatement frozen)
    {
        using var bytes = new MemoryStream();
        frozen.Write(bytes);
        return bytes.ToArray();
    }
}
