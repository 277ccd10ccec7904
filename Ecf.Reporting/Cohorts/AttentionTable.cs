namespace Ecf.Reporting.Cohorts;

/// <summary>Who needs what, with the next step.</summary>
internal static class AttentionTable
{
    internal static ReportTable Of(CohortFacts facts) => TableOf.Items<AttentionItem>(
        "attention",
        "Attention",
        "Who needs attention first, and the next step.",
        Attention.Of(facts),
        [
            new("matter", "Matter", ColumnKind.Text, "What kind of thing it is", item => item.Matter),
            new("who", "Who", ColumnKind.Text, "The person, or how many people", item => item.Who),
            new("role", "Role", ColumnKind.Text, "ECT or mentor; blank where it concerns many", item => item.Member is { } member ? PeopleTable.Role(member.Role) : null),
            new("school", "School", ColumnKind.Text, "The school; blank where it concerns many", item => item.Member?.School),
            new("hours", "Hours", ColumnKind.Hours, "How many hours hang on it; blank where it is not about hours", item => item.Hours.Minutes == 0 ? ReportValue.Blank : item.Hours),
            new("what", "What was found", ColumnKind.Text, "The sessions or the reason", item => item.What),
            new("nextStep", "Next step", ColumnKind.Text, "What to do about it", item => item.NextStep),
        ]);
}
