using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>Induction and training of each ECT side by side, and the reviews and assessments to come.</summary>
internal static class InductionTables
{
    /// <summary>How far ahead reviews and assessments are listed.</summary>
    private static readonly Period Ahead = Period.FromYears(1);

    internal static ReportTable TwoClocks(CohortFacts facts) => TableOf.Items<(CohortMember Member, TwoClocks Clocks, ClockReading Now)>(
        "induction",
        "Induction and training",
        $"Two clocks for each ECT as at {DayText.InFull(facts.AsAt)}: induction by terms served, training by the programme's terms. Terms are full-time terms.",
        WithClocks(facts).Select(item => (item.Member, item.Clocks, item.Clocks.On(facts.AsAt))),
        [
            new("name", "Name", ColumnKind.Text, "The name as given", item => item.Member.Name),
            new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", item => item.Member.Id),
            new("school", "School", ColumnKind.Text, "The school on the date of the report", item => item.Member.School),
            new("fte", "FTE", ColumnKind.Text, "The share of a full-time post on the date of the report: 1 is full time", item => item.Member.Fte.ToString()),
            new("induction", "Induction", ColumnKind.Text, "Where in induction the date lies; blank before it, after it and where the calendar does not reach", item => item.Now.Induction?.Display()),
            new("served", "Served", ColumnKind.Terms, "Full-time terms of induction served by the date; blank where the calendar does not reach", item => item.Now.Served),
            new("remaining", "Remaining", ColumnKind.Terms, "Full-time terms still to serve", item => item.Clocks.Induction.RemainingOn(facts.AsAt)),
            new("inductionEnds", "Induction ends", ColumnKind.Date, "The expected last day of induction; blank where nobody can say yet", item => item.Clocks.Induction.End.Date),
            new("training", "Training", ColumnKind.Text, "The term of the training programme; blank before and after it", item => item.Now.Training?.Display()),
            new("trainingEnds", "Training ends", ColumnKind.Date, "The last day of training at the hub's pace; blank where nobody can say yet", item => item.Clocks.TrainingEnd),
            new("why", "Why", ColumnKind.Text, "What decides the end of induction, or what is still to serve where the calendar ends first", item => item.Clocks.Induction.End.Reason),
        ]);

    internal static ReportTable Reviews(CohortFacts facts) => TableOf.Items<(CohortMember Member, DueDate Due)>(
        "reviews",
        "Reviews and assessments",
        $"What is due from {DayText.InFull(facts.AsAt)} to {DayText.InFull(facts.AsAt + Ahead)}, as far as school calendars are known.",
        WithClocks(facts).Where(item => !item.Member.HasLeft).SelectMany(item => Coming(item.Clocks, facts.AsAt).Select(due => (item.Member, due)))
            .OrderBy(item => item.due.Date ?? item.due.Planned).ThenBy(item => item.Member.Name, NameOrder.Comparer).ThenBy(item => item.Member.Id, StringComparer.Ordinal),
        [
            new("due", "Due", ColumnKind.Date, "The day by which it is due; blank where that is on return from an absence that still lasts", item => item.Due.Date),
            new("what", "What", ColumnKind.Text, "A progress review, a formal assessment or an interim assessment", item => item.Due.Name),
            new("name", "Name", ColumnKind.Text, "The name as given", item => item.Member.Name),
            new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", item => item.Member.Id),
            new("school", "School", ColumnKind.Text, "The school on the date of the report", item => item.Member.School),
            new("reason", "Why then", ColumnKind.Text, "The rule that sets the day", item => item.Due.Reason),
            new("paragraph", "Paragraph", ColumnKind.Text, "Where the rule stands; Notes says what the short names mean", item => item.Due.Paragraph),
        ]);

    private static IEnumerable<(CohortMember Member, TwoClocks Clocks)> WithClocks(CohortFacts facts) =>
        facts.InOrder.Where(member => member.Clocks is not null).Select(member => (member, member.Clocks!));

    private static IEnumerable<DueDate> Coming(TwoClocks clocks, LocalDate asAt) =>
        clocks.Induction.DueDates.Where(due => (due.Date is not { } day || day >= asAt) && (due.Date ?? due.Planned) <= asAt + Ahead);
}
