using Ecf.Reporting.Imports;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>Each file in Cases/Imports and the findings that planning its import gives, line for line.</summary>
public sealed class ImportCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Imports");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Where(name => !name.EndsWith(".findings.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Plan_ACase_GivesItsFindings(string name)
    {
        var plan = SomeHub.Plan(KindOf(name), File.ReadAllBytes(Path.Combine(Folder, name)), name, SomeHub.WithPeople());

        string[] lines = [.. SomeHub.Lines(plan, name), Outcome(plan)];
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, $"{name}.findings.txt")), lines);
    }

    private static string Outcome(ImportPlan plan) =>
        $"{plan.Rows} rows: " + string.Join(", ", Enum.GetValues<RowOutcome>().Where(outcome => plan.Count(outcome) > 0).Select(outcome => $"{plan.Count(outcome)} {outcome.ToString().ToLowerInvariant()}"));

    private static ImportKind KindOf(string name) => Enum.Parse<ImportKind>(name[..name.IndexOf('-', StringComparison.Ordinal)], ignoreCase: true);
}
