using System.Text;
using System.Text.Json.Nodes;
using Ecf.Domain.Funding;
using NJsonSchema;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class ExplanationTests
{
    [Fact]
    public void Explain_ALineOfBackfill_IsATreeFromTheSumToItsSources()
    {
        var statement = Statement(AfterAllPayments, Ann with { Area = FundingArea.OuterLondon });

        Assert.Equal(
            """
            £1,737.14 mentor backfill for Ann Ash at school 122222: £1,737.14 × 1 mentor, 36 hours over two years; £868.57 for 3 terms of 2024/25: paid in arrears, was due by 30 November 2025; £868.57 for 3 terms of 2025/26: paid in arrears, was due by 30 November 2026
              £868.57 for 3 terms of 2024/25: paid from 1 November 2025 to 30 November 2025, payable
                £1,737.14 once per mentor in outer London, cohorts 2021 to 2024, 36 hours over two years; 3 of 6 terms are exactly £868.57
                  source of the rate: Tees Valley Teaching School Hub: what funding is available (teesvalleytsh.co.uk/ecf/what-funding-is-available), retrieved 23 November 2026
                  contested: prints £856.93 for 18 hours in a year instead of £868.57: Inspiration Teaching School Hub: funding (inspirationteachingschoolhub.org/39/funding-1), retrieved 23 November 2026
                source of the days of payment: DfE: Grant funding summary (github.com/DFE-Digital/register-early-career-teachers-public/blob/0fe31d1aa91b/documentation/service-rules/ecf1/grant-funding-summary.md), retrieved 23 November 2026

            """.ReplaceLineEndings("\n").TrimEnd(),
            string.Join('\n', statement.Explain(statement.Line(Ann, FundingComponent.MentorBackfill)).ToText().Split('\n').Take(6)));
    }

    [Fact]
    public void Explain_ALineOfNothing_NamesTheFactsAndTheRule()
    {
        var statement = Statement(AfterAllPayments, Ann with { ProviderLed = false });

        var text = statement.Explain(statement.Line(Ann, FundingComponent.MentorBackfill)).ToText();

        Assert.Contains("Ann Ash: cohort 2024, school-led, year 1 from 1 September 2024, year 2 from 1 September 2025 to 31 August 2026", text, StringComparison.Ordinal);
        Assert.Contains("backfill-provider-led: backfill is paid for provider-led training only", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_TheWhole_HoldsEveryPound()
    {
        var whole = Statement(AfterAllPayments, Ann, Bob).Explain();

        Assert.Equal(Pounds(5776.10m), whole.Amount);
        Assert.Equal(whole.Amount, whole.Because.Sum(line => line.Amount!.Value));
        Assert.All(whole.Because, line => Assert.Equal(line.Amount, line.Because.Where(part => part.Kind == ExplanationKind.Payment).Sum(part => part.Amount!.Value)));
    }

    [Fact]
    public async Task WriteJson_AnyTree_FitsItsSchema()
    {
        using var json = new MemoryStream();
        Statement(AfterAllPayments, Ann, Bob, Ann with { Ect = "1000009", Mentor = null, Area = null }).Explain().WriteJson(json);

        var schema = await JsonSchema.FromJsonAsync(Text(Explanation.OpenSchema()));

        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(json.ToArray())));
        Assert.NotEmpty(schema.Validate("""{ "kind": "rate", "says": "a rate", "pounds": 1 }"""));
    }

    [Fact]
    public void WriteJson_ALine_HoldsItsAmountAndWhatItRestsOn()
    {
        using var json = new MemoryStream();
        var statement = Statement(AfterAllPayments, Ann);
        statement.Explain(statement.Line(Ann, FundingComponent.MentorBackfill)).WriteJson(json);
        var line = JsonNode.Parse(json.ToArray())!;

        Assert.Equal(("line", 1576.10m), (line["kind"]!.GetValue<string>(), line["amount"]!.GetValue<decimal>()));
        Assert.Equal([788.05m, 788.05m], line["because"]!.AsArray().Where(part => part!["kind"]!.GetValue<string>() == "payment").Select(part => part!["amount"]!.GetValue<decimal>()));
        Assert.All(line["because"]!.AsArray().Where(part => part!["kind"]!.GetValue<string>() == "fact"), fact => Assert.Equal(["kind", "says"], fact!.AsObject().Select(member => member.Key)));
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
