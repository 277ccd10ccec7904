using Ecf.Domain.Examples;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using NJsonSchema;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Examples;

/// <summary>The worked examples of the guidance, worked by the library.</summary>
public sealed class WorkedExamplesTests
{
    public static TheoryData<WorkedService> Service => [.. WorkedExamples.Service];

    public static TheoryData<WorkedAbsence> Absences => [.. WorkedExamples.Absences];

    public static TheoryData<WorkedFunding> Funding => [.. WorkedExamples.Funding];

    [Theory]
    [MemberData(nameof(Service))]
    public void Service_OfAShareForSoManySchoolTerms_IsServedAndRemains(WorkedService example)
    {
        var terms = North.Terms.Where(term => term.First >= Start).ToList();
        var (whole, part) = ((int)example.SchoolTerms, example.SchoolTerms % 1);
        var last = part == 0 ? terms[whole - 1].Last!.Value : SchoolDay(terms[whole].First, (int)(part * Weekdays(terms[whole].First, terms[whole].Last!.Value)));

        var timeline = InductionTimeline.Of(PartTime(example.Fte.Share, last), last);

        Assert.Equal((example.Served, example.Remaining), (timeline.ServedOn(last)!.Value.TwoDecimals, timeline.RemainingOn(last)!.Value.TwoDecimals));
    }

    [Theory]
    [MemberData(nameof(Absences))]
    public void Absence_OfSoManyDays_ExtendsItsYear(WorkedAbsence example)
    {
        var timeline = FullTime(null, [.. Days(Start, example.Year1, AbsenceKind.Sickness), .. Days(Start.PlusWeeks(10), example.MaternityYear1, AbsenceKind.Maternity), .. Days(new(2026, 9, 7), example.Year2, AbsenceKind.Sickness)]).Timeline();

        Assert.Equal([example.ExtendsYear1, example.ExtendsYear2], timeline.Years.Select(year => year.ExtendedBy));
        Assert.Equal(example.Year1, timeline.Years[0].AbsentDays);
    }

    [Theory]
    [MemberData(nameof(Funding))]
    public void Funding_OfOneEctWithOwnMentor_IsWhatIsPrinted(WorkedFunding example)
    {
        FundingRate Rate(FundingComponent component) => FundingRates.Embedded.Find(component, example.Area, example.Cohort)!;

        Assert.Equal(
            [example.TimeOffTimetable, example.MentorSupport, example.MentorBackfill],
            new[] { FundingComponent.TimeOffTimetable, FundingComponent.MentorSupport, FundingComponent.MentorBackfill }.Select(component => Rate(component).Amount));
        Assert.Equal(example.InAll, Claim(example).InAll);
    }

    [Fact]
    public void Funding_OfRedhill_IsTheSumThatItPrints() => Assert.Equal("£3,676.10", WorkedExamples.Funding[0].InAll.Display());

    [Fact]
    public void Examples_OfEachKind_NameThemselves()
    {
        Assert.Equal(
            ["1 for 2.5 school terms", "0.5 for 2.5 school terms", "0.5 for 12 school terms"],
            WorkedExamples.Service.Select(example => example.ToString()));
        Assert.Equal(
            ["29.5 days in year 1, 29.5 in year 2", "30 days in year 1, 0 in year 2", "20 and 10 of maternity days in year 1, 0 in year 2"],
            WorkedExamples.Absences.Select(example => example.ToString()));
        Assert.Equal(("2024, inner London", "2024-02-29", "2022 standard-september retained-1"), (WorkedExamples.Funding[1].ToString(), WorkedExamples.Assignments[0].ToString(), WorkedExamples.Windows[7].ToString()));
        Assert.Equal(
            ["ECT of 2021, reduced to 1", "ECT of 2024, extended", "ECT of 2024, extended by 1", "mentor of 2025, replacement"],
            new[] { 0, 5, 6, 13 }.Select(place => WorkedExamples.Declarations[place].ToString()));
    }

    [Fact]
    public void Example_OfTheGuidance_NamesItsSourceAndParagraph()
    {
        var example = WorkedExamples.Service[0];

        Assert.Equal("2.34", example.Paragraph);
        Assert.Equal(
            new Source("Induction for early career teachers (England): statutory guidance, April 2024", "ecf-service-manual.education.gov.uk/policy/induction-for-early-career-teachers", new(2026, 11, 23), Confidence.High),
            example.Source);
        Assert.Equal(Confidence.Medium, WorkedExamples.Absences[0].Source.Confidence);
    }

    [Fact]
    public async Task Schema_OfTheFile_Holds() => Assert.Empty((await JsonSchema.FromJsonAsync(Text("worked-examples.schema.json"))).Validate(Text("worked-examples.json")));

    private static FundingStatement Claim(WorkedFunding example)
    {
        var school = ExampleSchool.TrentVale with { Area = example.Area };
        return ExampleCohort.Starting(new(example.Cohort, 9, 2)).On(North).With([.. ExamplePeople.Pairs(1).Select(person => person with { School = school })]).AsAt(new(example.Cohort + 3, 12, 31)).Statement();
    }

    private static IEnumerable<Absence> Days(LocalDate first, decimal days, AbsenceKind kind) => days == 0
        ? []
        : [kind == AbsenceKind.Sickness ? Sick(first, SchoolDay(first, (int)Math.Ceiling(days)), days) : new(kind, first, SchoolDay(first, (int)days))];

    /// <summary>The weekday of this number from a Monday on.</summary>
    private static LocalDate SchoolDay(LocalDate monday, int number) => monday.PlusWeeks((number - 1) / 5).PlusDays((number - 1) % 5);

    private static int Weekdays(LocalDate monday, LocalDate friday) => (Period.DaysBetween(monday, friday) + 3) / 7 * 5;

    private static string Text(string file)
    {
        using var reader = new StreamReader(typeof(WorkedExamples).Assembly.GetManifestResourceStream($"Examples/{file}")!);
        return reader.ReadToEnd();
    }
}
