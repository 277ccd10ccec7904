using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>A person's induction, reviews, declarations and buddies.</summary>
internal static class InductionFields
{
    private static readonly FieldsOf<ClocksOn> Induction = new(
        new("term", FieldKind.Text, "Where in induction the date lies; blank before it, after it and where the calendar does not reach", clocks => clocks.Now.Induction?.Display()) { Example = "year 1 term 2", Figure = "induction.induction" },
        new("served", FieldKind.Terms, "Full-time terms of induction served by the date; blank where the calendar does not reach", clocks => clocks.Now.Served) { Example = "1.5", Figure = "induction.served" },
        new("remaining", FieldKind.Terms, "Full-time terms still to serve", clocks => clocks.Clocks.Induction.RemainingOn(clocks.Now.Date)) { Example = "4.5", Figure = "induction.remaining" },
        new("ends", FieldKind.Date, "The expected last day of induction; blank where nobody can say yet", clocks => clocks.Clocks.Induction.End.Date) { Example = "21 Jul 2026", Figure = "induction.inductionEnds" },
        new("training_term", FieldKind.Text, "The term of the training programme; blank before and after it", clocks => clocks.Now.Training?.Display()) { Example = "year 1 term 2", Figure = "induction.training" },
        new("training_ends", FieldKind.Date, "The last day of training at the hub's pace; blank where nobody can say yet", clocks => clocks.Clocks.TrainingEnd) { Example = "21 Jul 2026", Figure = "induction.trainingEnds" },
        new("why", FieldKind.Text, "What decides the end of induction, or what is still to serve where the calendar ends first", clocks => clocks.Clocks.Induction.End.Reason) { Example = "six terms of full-time service", Figure = "induction.why" });

    private static readonly FieldsOf<DueDate> Review = new(
        new("due", FieldKind.Date, "The day by which it is due; blank where that is on return from an absence that still lasts", due => due.Date) { Example = "11 Apr 2025", Figure = "reviews.due" },
        new("what", FieldKind.Text, "A progress review, a formal assessment or an interim assessment", due => due.Name) { Example = "Progress review", Figure = "reviews.what" },
        new("why", FieldKind.Text, "The rule that sets the day", due => due.Reason) { Example = "at the end of the second term", Figure = "reviews.reason" },
        new("paragraph", FieldKind.Text, "Where the rule stands", due => due.Paragraph) { Example = "Statutory guidance 2.41", Figure = "reviews.paragraph" });

    internal static readonly FieldsOf<DueDeclaration> Declaration = new(
        new("what", FieldKind.Text, "What is declared, in DfE's word", due => due.Type.Display()) { Example = "retained-1", Figure = "declarations-due.declaration" },
        new("status", FieldKind.Text, "How it stands: overdue, open, to come, not possible or not known", due => due.Status.Display()) { Example = "open", Figure = "declarations-due.status" },
        new("from", FieldKind.Date, "The first day that can be declared", due => due.From) { Example = "1 Jan 2025", Figure = "declarations-due.from" },
        new("deadline", FieldKind.Date, "The last day that can be declared; blank for an open end", due => due.To) { Example = "31 Mar 2025", Figure = "declarations-due.deadline" },
        new("pays", FieldKind.Date, "When it pays the lead provider if declared now; blank where that is not known", due => due.Pays) { Example = "25 May 2025", Figure = "declarations-due.pays" },
        new("schedule", FieldKind.Text, "DfE's name of the person's schedule", due => due.Schedule.ToString()) { Example = "ecf-standard-september", Figure = "declarations-due.schedule" },
        FieldOf<DueDeclaration>.Texts("evidence", "The evidence that counts, in DfE's words; one of them is enough", due => due.Evidence.Select(evidence => evidence.Display())),
        FieldOf<DueDeclaration>.Texts("missing", "What is not there yet", due => due.Missing),
        new("engagement_needed", FieldKind.Percent, "The engagement needed; blank where it rests on none", due => due.EngagementNeeded) { Example = "75" },
        new("engagement_percent", FieldKind.Percent, "The engagement so far; blank where nothing was due yet", due => due.EngagementPercent) { Example = "60" },
        new("next_step", FieldKind.Text, "What to do about it", due => due.NextStep) { Example = "Declare it by 31 March 2025", Figure = "declarations-due.nextStep" });

    private static readonly FieldsOf<MentorBuddy> Buddy = new(
        new("name", FieldKind.Text, "The name as given", buddy => buddy.Name) { Example = "Joy Pickering" },
        new("school", FieldKind.Text, "The buddy's school", buddy => buddy.School) { Example = "St Wilfrid’s" },
        new("subject", FieldKind.Text, "The main subject or phase taught", buddy => buddy.Subject) { Example = "History" },
        new("link", FieldKind.Text, "What links the two", buddy => buddy.Link) { Example = "another school, the same subject" });

    internal static IReadOnlyList<FieldOf<PersonOf>> Lists { get; } =
    [
        FieldOf<PersonOf>.Group("induction", "An ECT's induction and training side by side; blank for mentors, and where the record contradicts itself", Induction,
            person => person.Member.Clocks is { } clocks ? new ClocksOn(clocks, clocks.On(person.Facts.Cohort.AsAt)) : null),
        FieldOf<PersonOf>.List("reviews", "The reviews and assessments due from the date of the report on, within a year", Review, person => Reviews(person.Member.Clocks, person.Facts.Cohort.AsAt)),
        FieldOf<PersonOf>.List("declarations", "What a lead provider still has to declare of the person, in the order to see to it", Declaration, person => person.Facts.DeclarationsOf(person.Member)),
        FieldOf<PersonOf>.List("buddies", "A mentor's buddies in the round that stands; none for ECTs and before the first round", Buddy, person => person.Facts.Buddies.GetValueOrDefault(person.Member.Id) ?? []),
    ];

    private static IEnumerable<DueDate> Reviews(TwoClocks? clocks, LocalDate asAt) => clocks is null ? [] : clocks.Induction.DueDates
        .Where(due => (due.Date is not { } day || day >= asAt) && (due.Date ?? due.Planned) <= asAt.PlusYears(1))
        .OrderBy(due => due.Date ?? due.Planned).ThenBy(due => due.Name, StringComparer.Ordinal);

    private sealed record ClocksOn(TwoClocks Clocks, ClockReading Now);
}
