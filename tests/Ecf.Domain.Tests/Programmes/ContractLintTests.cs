using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ContractLintTests
{
    private const string NineteenHours = """{ "strand": "webinars", "in": "Y1T1", "count": 19, "minutes": 60 }""";

    // 20 hours of training at most: what may be training, and is not told, may reach them too.
    [Theory]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 60 }""", "")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 61 }""", "ECF161")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 60, "delivery": "unspecified" }""", "")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 61, "delivery": "unspecified" }""", "ECF162")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 600, "delivery": "in-school" }""", "")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 600, "kind": "progress-review" }""", "")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 600, "audience": "ect" }""", "")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T2", "minutes": 600, "audience": "both" }""", "ECF161")]
    public void Of_AnHourMoreThanNineteen_IsHeldAgainstTwenty(string more, string codes) =>
        Assert.Equal(codes, Codes(SomeProgramme.Of($"{NineteenHours}, {more}"), Rule("training", 2025, 2026, """ "most": 1200 """)));

    // In-school time of no stated kind is mentoring.
    [Theory]
    [InlineData(1199, "ECF160")]
    [InlineData(1200, "")]
    public void Of_InSchoolTime_CountsAsMentoring(int minutes, string codes) => Assert.Equal(
        codes,
        Codes(SomeProgramme.Of($$"""{ "strand": "study", "across": "Y1", "minutes": {{minutes}}, "delivery": "in-school" }"""), Rule("mentoring", 2025, 2026, """ "least": 1200 """)));

    // The programme is for the cohorts 2025 and 2026.
    [Theory]
    [InlineData(2021, 2024, false)]
    [InlineData(2021, 2025, true)]
    [InlineData(2026, 2030, true)]
    [InlineData(2027, 2030, false)]
    public void AppliesTo_CohortsThatTouch_Applies(int from, int to, bool applies) =>
        Assert.Equal(applies, Rule("training", from, to, """ "most": 60 """).All[0].AppliesTo(SomeProgramme.Of("")));

    [Theory]
    [InlineData(""" "least": 60, "most": 120 """, "1 h to 2 h")]
    [InlineData(""" "least": 60, "most": 60 """, "1 h to 1 h")]
    [InlineData(""" "least": 60, "about": 60 """, "about 1 h")]
    [InlineData(""" "most": 120, "about": 120 """, "about 2 h")]
    public void Read_LimitsThatTouch_AreKept(string limits, string display) =>
        Assert.Equal(display, Assert.Single(Rule("training", 2025, 2026, limits).All).Display());

    private static string Codes(Programme programme, ContractRules rules) =>
        string.Join(' ', ProgrammeLint.Of(programme, rules).Select(finding => finding.Code).Where(code => code.StartsWith("ECF16", StringComparison.Ordinal)));

    private static ContractRules Rule(string hours, int from, int to, string limits) => ContractRules.Read(Some.Utf8($$"""
        { "rules": [{ "id": "some", "audience": "mentor", "cohorts": { "from": {{from}}, "to": {{to}} }, "hours": "{{hours}}", {{limits}},
          "source": { "title": "A contract", "address": "example.org/contract", "retrieved": "2026-11-23" } }] }
        """), "rules.json").Value;
}
