using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NJsonSchema;

namespace Ecf.Domain.Tests.Attendance;

public sealed class FundedHoursListTests
{
    public static TheoryData<string> Names => Cases.In("Attendance/FundedHours");

    [Theory]
    [InlineData(2020, null)]
    [InlineData(2021, 36)]
    [InlineData(2024, 36)]
    [InlineData(2025, 20)]
    [InlineData(2026, 20)]
    public void Find_Cohort_IsThatCohortsAlone(int cohort, int? hours) =>
        Assert.Equal(hours is { } known ? Hours.Of(known) : null, FundedHoursList.Embedded.Find(cohort)?.InAll);

    [Fact]
    public void Questions_RedhillsMentors_AskAboutTheFiveHoursOfYear2()
    {
        var question = Assert.Single(FundedHoursList.Embedded.Questions(Some.MentorProgramme, 2024));

        Assert.Equal(Severity.Note, question.Severity);
        Assert.Equal(
            "redhill-mentor-as-printed: $.sessions[Y2]: note ECF410: year 2 plans 13 h of training and 18 h are funded; ask the provider whether "
            + "the other 5 h are held outside this programme, were lost from its page, or are left to the school.",
            question.ToString());
    }

    [Fact]
    public void Questions_ProgrammeForEcts_AreNone() => Assert.Empty(FundedHoursList.Embedded.Questions(Some.EctReconstructed, 2024));

    [Fact]
    public void Questions_ProgrammeAboveTheFundedHours_AreNone() =>
        Assert.Empty(FundedHoursList.Embedded.Questions(ShippedProgrammes.Get(ShippedProgrammes.EdtEcte2025Mentor), 2025));

    [Fact]
    public void Questions_CohortWithoutFundedHours_AreNone() => Assert.Empty(FundedHoursList.Embedded.Questions(Some.MentorProgramme, 2020));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CaseFile_FindsWhatItsFindingsSay(string name) => Cases.Check("Attendance/FundedHours", name, FundedHoursList.Read);

    [Fact]
    public async Task Schema_ShippedFile_Holds()
    {
        var schema = await JsonSchema.FromJsonAsync(Text(FundedHoursList.OpenSchema()));

        Assert.Empty(schema.Validate(Text(typeof(FundedHoursList).Assembly.GetManifestResourceStream("Attendance/funded-hours.json")!)));
    }

    private static string Text(Stream stream) => new StreamReader(stream).ReadToEnd();
}
