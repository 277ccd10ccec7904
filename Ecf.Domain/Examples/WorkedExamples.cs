namespace Ecf.Domain.Examples;

/// <summary>
/// What guidance, regulations, the department's service and hubs print as an example, with its source: facts that software of any hub can be held against.
/// The examples say what is true and not how to reckon it.
/// </summary>
/// <example><code>
/// foreach (var example in WorkedExamples.Service)
/// {
///     Console.WriteLine($"{example}: {example.Served} served, {example.Remaining} remain ({example.Source.Title}, {example.Paragraph})");
/// }
/// </code></example>
public static class WorkedExamples
{
    private static readonly Lazy<WorkedReading> Read = new(() => new(OpenFile()));

    /// <summary>Service and what remains of it, full time and part time.</summary>
    public static IReadOnlyList<WorkedService> Service => Read.Value.Service;

    /// <summary>Days absent, and by how many days each year of induction is extended for them.</summary>
    public static IReadOnlyList<WorkedAbsence> Absences => Read.Value.Absences;

    /// <summary>What a school receives for one ECT with a mentor of their own.</summary>
    public static IReadOnlyList<WorkedFunding> Funding => Read.Value.Funding;

    /// <summary>The schedule to which a day of start and registration leads.</summary>
    public static IReadOnlyList<WorkedAssignment> Assignments => Read.Value.Assignments;

    /// <summary>The declarations of a role, cohort and schedule, in their order.</summary>
    public static IReadOnlyList<WorkedDeclarations> Declarations => Read.Value.Declarations;

    /// <summary>The first and last day of each milestone.</summary>
    public static IReadOnlyList<WorkedWindow> Windows => Read.Value.Windows;

    /// <summary>The file that all of it is read from; the caller closes it.</summary>
    public static Stream OpenFile() => typeof(WorkedExamples).Assembly.GetManifestResourceStream("Examples/worked-examples.json")!;
}
