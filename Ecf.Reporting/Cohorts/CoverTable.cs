using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>What the report is, its headline figures and how to read it.</summary>
internal static class CoverTable
{
    internal static ReportTable Of(CohortFacts facts, ReportTable hours) => TableOf.Items<(string Item, string Value)>(
        "cover",
        $"Cohort {facts.CohortName}",
        $"{facts.Hub}: training of early career teachers and their mentors.",
        Lines(facts, hours),
        [
            new("item", "Item", ColumnKind.Text, "What the line says", line => line.Item),
            new("value", "Value", ColumnKind.Text, "What it is", line => line.Value),
        ]);

    private static IEnumerable<(string Item, string Value)> Lines(CohortFacts facts, ReportTable hours) =>
    [
        ("Hub", facts.Hub),
        ("Cohort", facts.CohortName),
        ("As at", DayText.InFull(facts.AsAt)),
        ("ECTs", $"{facts.Members.Count(member => member.Role == Audience.EarlyCareerTeacher)}"),
        ("Mentors", $"{facts.Members.Count(member => member.Role == Audience.Mentor)}"),
        ("Hours due", hours.Total("due").Display()),
        ("Hours attended", hours.Total("attended").Display()),
        ("Hours unrecorded", hours.Total("unrecorded").Display()),
        ("Hours missed (shortfall)", hours.Total("shortfall").Display()),
        ("Funding to date", facts.Funding.ToDate.Display()),
        ("Funding in all", facts.Funding.InAll.Display()),
        ("How to read it", "Attention lists who needs what next. People, Hours and Funding give the figures, Checks shows that they agree, Notes explains the words."),
        .. facts.Notes.Select(note => ("Please note", note)),
    ];
}
