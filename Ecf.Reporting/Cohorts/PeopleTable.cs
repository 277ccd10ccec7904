using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>Who takes part.</summary>
internal static class PeopleTable
{
    internal static ReportTable Of(CohortFacts facts) => TableOf.Items<CohortMember>(
        "people",
        "People",
        $"Everybody in cohort {facts.CohortName}, ECTs first.",
        facts.InOrder,
        [
            .. Who(),
            new("subject", "Subject or phase", ColumnKind.Text, "The main subject or phase taught", member => member.Subject),
            new("fte", "FTE", ColumnKind.Text, "The share of a full-time post: 1 is full time", member => member.Fte.ToString()),
            new("start", "Start", ColumnKind.Date, "The first day of training", member => member.Start),
            new("left", "Left", ColumnKind.Date, "The last day with the hub, also one still to come; blank where none is set", member => member.Left),
            new("partners", "Mentor or ECTs", ColumnKind.Text, "An ECT's mentor, or a mentor's ECTs, on the date of the report", member => member.PartnerNames),
            new("programme", "Programme", ColumnKind.Text, "The training programme followed", member => member.Schedule.Programme.Name),
            new("calendar", "Calendar", ColumnKind.Text, "The term calendar of the person's school", member => member.Schedule.Calendar.Name),
        ]);

    /// <summary>The columns with which every table about people begins.</summary>
    internal static IReadOnlyList<ColumnOf<CohortMember>> Who() =>
    [
        new("name", "Name", ColumnKind.Text, "The name as given", member => member.Name),
        new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", member => member.Id),
        new("role", "Role", ColumnKind.Text, "ECT or mentor", member => Role(member.Role)),
        new("school", "School", ColumnKind.Text, "The school on the date of the report", member => member.School),
    ];

    internal static string Role(Audience audience) => audience == Audience.Mentor ? "Mentor" : "ECT";
}
