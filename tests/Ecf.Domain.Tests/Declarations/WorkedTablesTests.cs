using Ecf.Domain.Declarations;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>The guidance's own tables: numbered files in Cases/Declarations/Worked, the first line of each naming its source.</summary>
public sealed class WorkedTablesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Declarations", "Worked");

    public static TheoryData<string> Windows => [.. Directory.GetFiles(Folder, "*-windows-*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Table_Any_NamesItsSource() =>
        Assert.All(Directory.GetFiles(Folder), file => Assert.Matches("^# DfE, .+ \\(.+\\), retrieved 2026-11-23: .+", File.ReadLines(file).First()));

    [Theory]
    [MemberData(nameof(Windows))]
    public void Window_OfEveryMilestone2022To2024_IsTheRulesAndTheDatas(string name)
    {
        var (cohort, start) = (int.Parse(name.Split('-')[2], System.Globalization.CultureInfo.InvariantCulture), Enum.Parse<ScheduleStart>(name.Split('-')[3], ignoreCase: true));
        var data = DeclarationSchedules.Embedded.Find(cohort, SetUse.Service, new(ScheduleKind.Standard, start))!;
        var rows = Rows(name);

        Assert.Equal(6, rows.Count);
        Assert.All(rows.Select(row => (Type(row[0]), new DateInterval(Day(row[1]), Day(row[2])))), row =>
        {
            var milestone = data.Find(row.Item1, ParticipantRole.EarlyCareerTeacher)!;
            Assert.Equal(row.Item2, RollingWindows.Of(cohort, start, row.Item1));
            Assert.Equal(row.Item2, new DateInterval(milestone.From, milestone.To!.Value));
            Assert.Equal(RollingWindows.PaymentAfter(row.Item2.End), milestone.Payments[^1].On);
            Assert.Equal(row.Item2.End, milestone.Payments[^1].DeclaredBy);
        });
    }

    [Fact]
    public void Windows_AreNineTables() => Assert.Equal(9, Windows.Count);

    [Fact]
    public void Reduced_EachNumberOfTerms_HasItsDeclarations() => Assert.All(Lines("01-reduced"), line =>
        Assert.Equal(line.Split(": ")[1], Words(DeclarationTypes.Reduced(int.Parse(line.Split(": ")[0], System.Globalization.CultureInfo.InvariantCulture)))));

    [Fact]
    public void Extended_EachRoleAndCohort_HasItsDeclarationsInOrder() => Assert.All(Lines("02-extended"), line =>
    {
        var words = line.Split(": ")[0].Split(' ');
        var role = words[0] == "ect" ? ParticipantRole.EarlyCareerTeacher : ParticipantRole.Mentor;
        var facts = new ParticipantFacts
        {
            Id = "1", Role = role, Cohort = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), Schedule = ScheduleId.Parse($"{words[2]}-january", null), Start = new(2025, 1, 6), ExtendedTerms = int.Parse(words[3], System.Globalization.CultureInfo.InvariantCulture),
        };
        Assert.Equal(line.Split(": ")[1], Words(facts.Types));
    });

    [Fact]
    public void PartTime_September2021_IsTheGuidances() => Assert.All(Rows("03-part-time-september"), row =>
    {
        var milestone = DeclarationSchedules.Embedded.Find(2021, SetUse.PartTime, ScheduleId.Parse("extended-september", null))!.Find(Type(row[0]), ParticipantRole.EarlyCareerTeacher)!;
        Assert.Equal((Day(row[1]), Day(row[2])), (milestone.From, milestone.To!.Value));
    });

    [Fact]
    public void Assignment_EachDate_FallsToItsSchedule() => Assert.All(Lines("04-assignment"), line =>
    {
        var assigned = ScheduleAssignment.Of(Day(line.Split(": ")[0]), Day(line.Split(": ")[0]));
        Assert.Equal(line.Split(": ")[1], $"{assigned.Cohort} {assigned.Schedule.Display()}");
    });

    private static IReadOnlyList<string> Lines(string name) => [.. File.ReadLines(Path.Combine(Folder, $"{name}.txt")).Skip(1)];

    private static IReadOnlyList<string[]> Rows(string name) => [.. Lines(name).Select(line => line.Split(' '))];

    private static DeclarationType Type(string word) => Enum.GetValues<DeclarationType>().Single(type => type.Display() == word);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Words(IEnumerable<DeclarationType> types) => string.Join(", ", types.Select(type => type.Display()));
}
