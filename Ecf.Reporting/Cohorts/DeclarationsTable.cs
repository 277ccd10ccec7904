using Ecf.Domain.Declarations;

namespace Ecf.Reporting.Cohorts;

/// <summary>What a lead provider still has to declare of whom, by when, on which evidence.</summary>
internal static class DeclarationsTable
{
    internal static ReportTable Of(CohortFacts facts) => TableOf.Items<(CohortMember Member, DueDeclaration Due)>(
        "declarations-due",
        "Declarations due",
        $"What is overdue, open or next for each person as at {DayText.InFull(facts.AsAt)}, the nearest deadline first. Lead providers declare; a hub sees that the evidence is there.",
        Rows(facts),
        [
            new("name", "Name", ColumnKind.Text, "The name as given", row => row.Member.Name),
            new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", row => row.Member.Id),
            new("role", "Role", ColumnKind.Text, "ECT or mentor", row => PeopleTable.Role(row.Member.Role)),
            new("school", "School", ColumnKind.Text, "The school on the date of the report", row => row.Member.School),
            new("declaration", "Declaration", ColumnKind.Text, "What is declared, in DfE's word", row => row.Due.Type.Display()),
            new("status", "Status", ColumnKind.Text, "How it stands: overdue, open, to come, not possible or not known", row => row.Due.Status.Display()),
            new("from", "From", ColumnKind.Date, "The first day that can be declared", row => row.Due.From),
            new("deadline", "Deadline", ColumnKind.Date, "The last day that can be declared; blank for an open end", row => row.Due.To),
            new("pays", "Pays", ColumnKind.Date, "When it pays the lead provider if declared now, or on the first day that it can be; blank where that is not known, as for what is late", row => row.Due.Pays) { IsForScreen = true },
            new("schedule", "Schedule", ColumnKind.Text, "DfE's name of the person's schedule", row => row.Due.Schedule.ToString()) { IsForScreen = true },
            new("evidence", "Evidence", ColumnKind.Text, "The evidence that counts, in DfE's words; one of them is enough", row => string.Join("; ", row.Due.Evidence.Select(evidence => evidence.Display()))) { IsForScreen = true },
            new("engagement", "Engagement", ColumnKind.Text, "Engagement so far and what is needed; blank where it rests on none", row => Engagement(row.Due)) { IsForScreen = true },
            new("missing", "Missing", ColumnKind.Text, "What is not there yet", row => string.Join("; ", row.Due.Missing)),
            new("reason", "Why not now", ColumnKind.Text, "Why it cannot be declared on the date of the report; blank where it can", row => string.Join("; ", row.Due.Refusals.Select(refusal => refusal.Sentence))) { IsForScreen = true },
            new("nextStep", "Next step", ColumnKind.Text, "What to do about it", row => row.Due.NextStep),
            new("source", "Source of the dates", ColumnKind.Text, "Where the dates were found", row => row.Due.Source?.Title) { IsForScreen = true },
        ]);

    private static IEnumerable<(CohortMember Member, DueDeclaration Due)> Rows(CohortFacts facts)
    {
        var members = facts.Members.ToLookup(member => (member.Id, Role: PeopleTable.Role(member.Role)));
        return from due in facts.DeclarationsDue
               from member in members[(due.Person, due.Role == ParticipantRole.Mentor ? "Mentor" : "ECT")]
               select (member, due);
    }

    private static string? Engagement(DueDeclaration due) => due.EngagementNeeded is { } needed
        ? FormattableString.Invariant($"{(due.EngagementPercent is { } percent ? $"{percent}%" : "not known")} of {needed}%")
        : null;
}
