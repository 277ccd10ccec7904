using Ecf.Domain;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>What one school holds in its hand: its ECTs and mentors, their hours and money, on one page of paper; and the lines of the money.</summary>
/// <remarks>Tables, by key: school (printed on one page), attention, funding-lines, notes.</remarks>
public static class SchoolReport
{
    /// <summary>Makes the report of a school of the cohort.</summary>
    /// <param name="facts">The whole cohort.</param>
    /// <param name="urn">The school's unique reference number, one of <see cref="CohortFacts.SchoolNames"/>. A school without people has a report too.</param>
    /// <exception cref="ArgumentException">The cohort knows no such school.</exception>
    public static Report Of(CohortFacts facts, string urn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.SchoolNames.TryGetValue(urn, out var name))
        {
            throw new ArgumentException($"The cohort {facts.CohortName} knows no school with the URN \"{urn}\": give one of its {facts.SchoolNames.Count}.", nameof(urn));
        }

        var here = facts.Part([.. facts.Members.Where(member => member.Urn == urn)], facts.Funding.OfSchool(urn));
        return new($"{name}: cohort {facts.CohortName}", facts.AsAt, [People(here, name), AttentionTable.Of(here), FundingTables.Lines(here), NotesTables.Notes(here)]);
    }

    private static ReportTable People(CohortFacts facts, string name) => TableOf.Items<CohortMember>(
        new("school", name, $"{facts.Hub}: training of cohort {facts.CohortName}, in hours, and the money that the school can expect for each ECT.")
        {
            MadeFrom = "hours ledger and funding statement",
            OnOnePage = true,
            Pointers = NotesTables.Pointers(facts, ["Due", "Attended", "Unrecorded", "Shortfall", "Forecast"]),
        },
        facts.InOrder,
        [
            new("name", "Name", ColumnKind.Text, "The name as given", member => member.Name),
            new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", member => member.Id),
            new("role", "Role", ColumnKind.Text, "ECT or mentor", member => PeopleTable.Role(member.Role)),
            new("partners", "Mentor or ECTs", ColumnKind.Text, "An ECT's mentor, or a mentor's ECTs, on the date of the report", member => member.PartnerNames),
            .. HoursColumns.Of<CohortMember>(member => member.Ledger.Total).Where(column => column.Key != "stillToCome"),
            new("status", "Status", ColumnKind.Text, "How the hours stand, in words", member => member.Status) { GoodWord = "Complete", BadWord = "Behind" },
            new("next", "Next session", ColumnKind.Date, "The day of the next session with a date; blank where there is none", member => Next(member)),
            new("toDate", "To date", ColumnKind.Money, "What should have been paid for the ECT by the date of the report; blank for mentors, whose money stands on their ECTs", member => Pounds(facts, member, line => line.ToDate), true),
            new("inAll", "In all", ColumnKind.Money, "What the whole induction brings if nothing changes; blank for mentors", member => Pounds(facts, member, line => line.InAll), true),
        ]);

    private static NodaTime.LocalDate? Next(CohortMember member) => member.HasLeft
        ? null
        : member.Schedule.Sessions.Where(session => session.Date > member.Ledger.AsAt).Select(session => (NodaTime.LocalDate?)session.Date).FirstOrDefault();

    private static Money? Pounds(CohortFacts facts, CohortMember member, Func<Domain.Funding.FundingLine, Money> amount) => member.Role == Audience.Mentor
        ? null
        : facts.Funding.Lines.Where(line => line.Ect == member.Id).Sum(amount);
}
