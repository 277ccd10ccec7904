using BenchmarkDotNet.Attributes;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>The ledger of 300 people, beside a LINQ grouping of the same rows to the same totals.</summary>
[MemoryDiagnoser]
public class AddUpCohort
{
    private IReadOnlyList<Register> registers = [];
    private (int Person, string Strand, InductionTerm Term, LocalDate Date, int Minutes, Mark? Mark)[] rows = [];

    [GlobalSetup]
    public void Prepare()
    {
        registers = Cohort300.Registers(Cohort300.Place());
        rows = [.. registers.SelectMany((register, person) => register.Schedule.Sessions.Select(session =>
            (person, session.Strand, session.Term, session.Date, session.Length.Minutes, register.MarkOf(session.Id, Cohort300.AsAt))))];
    }

    [Benchmark(Baseline = true)]
    public int LinqGrouping() => rows
        .GroupBy(row => (row.Person, row.Strand, row.Term))
        .Select(group => (
            group.Key,
            Required: group.Sum(row => row.Minutes),
            Due: group.Where(row => row.Date <= Cohort300.AsAt).Sum(row => row.Minutes),
            Attended: group.Where(row => row.Date <= Cohort300.AsAt && row.Mark == Mark.Attended).Sum(row => row.Minutes),
            Unrecorded: group.Where(row => row.Date <= Cohort300.AsAt && row.Mark is null).Sum(row => row.Minutes)))
        .Sum(group => group.Attended);

    [Benchmark]
    public int Ledger() => registers.Sum(register => HoursLedger.Of(register, Cohort300.AsAt).Total.Attended.Minutes);
}
