using Ecf.Domain.Examples;
using Ecf.Domain.Funding;
using NodaTime;

namespace Ecf.House.Tests.Docs;

/// <summary>The kit for tests: a cohort in a few calls, awkward cases and worked examples.</summary>
internal static class YourTests
{
    internal static void Run()
    {
        var asAt = new LocalDate(2025, 3, 31);
        var cohort = ExampleCohort.Starting(new LocalDate(2024, 9, 2)).With(ExamplePeople.Typical);
        foreach (var member in cohort.AsAt(asAt).Members.Take(3))
        {
            Console.WriteLine($"{member.Person.Name}: {member.Ledger.Total.Attended.Display()} of {member.Ledger.Total.Due.Display()}");
        }

        // Everybody that software gets wrong sooner or later: run your code over them.
        var awkward = ExampleCohort.Starting(new LocalDate(2024, 9, 2)).With(AwkwardCases.People).AsAt(asAt);
        foreach (var line in awkward.Statement().Lines.Where(line => line.Component == FundingComponent.MentorBackfill && line.InAll.Pounds > 0))
        {
            Console.WriteLine($"{line.School}: {line.InAll} for {line.MentorName}");
        }

        // What the guidance prints: hold your own figures against it.
        foreach (var example in WorkedExamples.Service)
        {
            Console.WriteLine($"{example}: {example.Served} served, {example.Remaining} remain ({example.Paragraph})");
        }
    }
}
