using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Tests.Programmes;
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

    // 20 hours of year 1 are funded from 2025: a minute less is asked about.
    [Theory]
    [InlineData(1200, "")]
    [InlineData(1199, "year 1 plans 19 h 59 min of training and 20 h are funded; ask the provider whether the other 0 h 1 min are held outside this programme, were lost from its page, or are left to the school")]
    public void Questions_AProgrammeAMinuteShort_AskAboutThat(int minutes, string question) => Assert.Equal(
        question,
        string.Join('\n', FundedHoursList.Embedded.Questions(SomeProgramme.Of($$"""{ "strand": "study", "across": "Y1", "minutes": {{minutes}} }"""), 2025).Select(found => found.Sentence)));

    [Fact]
    public void Questions_ASessionWithoutAYear_MayFillTheGap() => Assert.Empty(FundedHoursList.Embedded.Questions(
        SomeProgramme.Of("""{ "strand": "study", "across": "Y1", "minutes": 1199 }, { "strand": "webinars", "in": "unknown", "minutes": 1 }"""), 2025));

    [Fact]
    public void Entry_WithAnEndAndWithout_NamesItsCohorts()
    {
        Source source = new("A page", "example.org", new(2026, 11, 23));
        FundedHours closed = new(2021, 2024, Hours.Of(18), Hours.Of(18), source), open = new(2025, null, Hours.Of(20), Hours.Zero, source);

        Assert.Equal("36 h for cohorts 2021 to 2024: 18 h in year 1 and 18 h in year 2 (A page (example.org), retrieved 23 November 2026)", closed.ToString());
        Assert.Equal("20 h for cohorts 2025 on: 20 h in year 1 and 0 h in year 2 (A page (example.org), retrieved 23 November 2026)", open.ToString());
        Assert.Equal([false, true, true, false], new[] { 2020, 2021, 2024, 2025 }.Select(closed.AppliesTo));
        Assert.Equal([false, true, true], new[] { 2024, 2025, int.MaxValue }.Select(open.AppliesTo));
        Assert.Equal([Hours.Zero, Hours.Of(20), Hours.Zero, Hours.Zero], Enumerable.Range(0, 4).Select(open.In));
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
    public void All_WhateverTheOrderOfTheFile_AreByFirstCohort()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Attendance", "FundedHours", "cohorts-of-one-year.json"));

        Assert.Equal([(2025, Hours.Of(20)), (2026, Hours.Of(10))], FundedHoursList.Read(json, "cohorts-of-one-year.json").Value.All.Select(entry => (entry.FromCohort, entry.InAll)));
    }

    [Fact]
    public async Task Schema_ShippedFile_Holds()
    {
        var schema = await JsonSchema.FromJsonAsync(Text(FundedHoursList.OpenSchema()));

        Assert.Empty(schema.Validate(Text(typeof(FundedHoursList).Assembly.GetManifestResourceStream("Attendance/funded-hours.json")!)));
    }

    private static string Text(Stream stream) => new StreamReader(stream).ReadToEnd();
}
