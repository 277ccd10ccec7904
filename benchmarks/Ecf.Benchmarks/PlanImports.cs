using System.Text;
using BenchmarkDotNet.Attributes;
using Ecf.Domain.Induction;
using Ecf.Reporting.Imports;

namespace Ecf.Benchmarks;

/// <summary>Planning the import of 100,000 rows, good, bad and already on record.</summary>
[MemoryDiagnoser]
public class PlanImports
{
    private readonly Dictionary<string, (ImportKind Kind, byte[] File, HubSnapshot Hub)> lists = [];

    [Params("people, all new", "people, all on record", "people, all wrong", "marks, all new")]
    public string List { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var empty = SomeImports.Hub([]);
        var people = SomeImports.People(SomeImports.Rows, wrong: false);
        var taken = SomeImports.Hub(Plan(ImportKind.Participants, people, empty).Changes);
        lists["people, all new"] = (ImportKind.Participants, people, empty);
        lists["people, all on record"] = (ImportKind.Participants, people, taken);
        lists["people, all wrong"] = (ImportKind.Participants, SomeImports.People(SomeImports.Rows, wrong: true), empty);
        lists["marks, all new"] = (ImportKind.Attendance, SomeImports.Marks(), taken);
    }

    [Benchmark]
    public ImportPlan Plan()
    {
        var (kind, file, hub) = lists[List];
        return Plan(kind, file, hub);
    }

    private static ImportPlan Plan(ImportKind kind, byte[] file, HubSnapshot hub) => ImportPlanner.Plan(kind, new(new MemoryStream(file), "list.csv"), hub);
}
