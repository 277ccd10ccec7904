using Ecf.Domain.Programmes;
using NJsonSchema;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ContractRulesTests
{
    public static TheoryData<string> Names => Cases.In("Programmes/Contract");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CaseFile_FindsWhatItsFindingsSay(string name) => Cases.Check("Programmes/Contract", name, ContractRules.Read);

    [Fact]
    public void Embedded_Rules_AskWhatTheContractsSay() => Assert.Equal(
        [
            "ect-training 2021-2024: 30 h or more",
            "ect-training-face-to-face 2021-2024: 18 h or more",
            "ect-self-study 2021-2024: 23 h or more",
            "ect-mentoring 2021-2024: about 59 h",
            "mentor-training 2021-2024: 36 h at most",
            "mentor-training-face-to-face 2021-2024: 9 h or more",
            "mentor-training-from-2025 2025-2026: 20 h at most",
        ],
        ContractRules.Embedded.All.Select(rule => $"{rule.Id} {rule.FromCohort}-{rule.ToCohort}: {rule.Display()}"));

    [Fact]
    public void AppliesTo_Programmes_ByAudienceAndCohort()
    {
        var rule = ContractRules.Embedded.All.Single(rule => rule.Id == "mentor-training-from-2025");
        Assert.True(rule.AppliesTo(ShippedProgrammes.Get("edt-ecte-2025-mentor")));
        Assert.False(rule.AppliesTo(ShippedProgrammes.Get("edt-ecte-2025-ect")));
        Assert.False(rule.AppliesTo(Some.MentorProgramme));
    }

    [Fact]
    public async Task Schema_ShippedFile_Holds()
    {
        var schema = await JsonSchema.FromJsonAsync(await new StreamReader(ContractRules.OpenSchema()).ReadToEndAsync());
        Assert.Empty(schema.Validate(await new StreamReader(ContractRules.OpenEmbedded()).ReadToEndAsync()));
        Assert.NotEmpty(schema.Validate("""{ "rules": [{ "id": "one", "audience": "ect", "hours": "training" }] }"""));
    }
}
