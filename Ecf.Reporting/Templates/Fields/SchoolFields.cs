using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>What a template may say of a school: its people and its money.</summary>
internal static class SchoolFields
{
    private static readonly FieldsOf<FundingLine> Line = new(
        new("ect", FieldKind.Text, "The ECT on whose line the money stands", line => line.EctName) { Example = "Ada Abara", Figure = "funding-lines.ect" },
        new("grant", FieldKind.Text, "Which grant it is", line => line.Component.Display()) { Example = "Mentor support", Figure = "funding-lines.grant" },
        new("mentor", FieldKind.Text, "The mentor's name; blank where there is none", line => line.MentorName) { Example = "Sam Okafor" },
        new("to_date", FieldKind.Money, "What should have been paid by the date of the report", line => line.ToDate) { Example = "£788.05", Figure = "funding-lines.toDate" },
        new("in_all", FieldKind.Money, "What the whole induction brings if nothing changes", line => line.InAll) { Example = "£1,576.10", Figure = "funding-lines.inAll" },
        new("status", FieldKind.Text, "How the line stands on the date of the report", line => line.Status.Display()) { Example = "to come", Figure = "funding-lines.status" },
        new("expected_on", FieldKind.Date, "When the next payment is expected, or the last was due; blank where nothing is sure", line => line.ExpectedOn) { Example = "31 Jul 2026", Figure = "funding-lines.expectedOn" },
        new("working", FieldKind.Text, "How the amount is reckoned", line => line.Working) { Example = "£1,576.10 × 1 mentor", Figure = "funding-lines.working" },
        new("reason", FieldKind.Text, "Why the line stands as it does", line => line.Reason) { Example = "paid once both years are complete", Figure = "funding-lines.reason" });

    private static readonly FieldsOf<SchoolOf> Money = new(
        new("to_date", FieldKind.Money, "What should have been paid to the school by the date of the report", school => school.ToDate) { Example = "£1,576.10", Figure = "funding-by-school.toDate" },
        new("in_all", FieldKind.Money, "What the whole inductions bring the school if nothing changes", school => school.InAll) { Example = "£7,352.20", Figure = "funding-by-school.inAll" },
        FieldOf<SchoolOf>.List("lines", "A line for every ECT and grant; one of £0.00 says why", Line, school => school.Lines));

    internal static readonly FieldsOf<SchoolOf> All = new(
        new("name", FieldKind.Text, "The school's name", school => school.Name) { Example = "Trent Vale Academy", Figure = "funding-by-school.school" },
        new("urn", FieldKind.Text, "Its unique reference number; blank where nobody gave it", school => school.Urn) { Example = "100001", Figure = "funding-by-school.urn" },
        FieldOf<SchoolOf>.List("ects", "Its ECTs by name", PersonFields.All, school => People(school, Audience.EarlyCareerTeacher)),
        FieldOf<SchoolOf>.List("mentors", "Its mentors by name", PersonFields.All, school => People(school, Audience.Mentor)),
        FieldOf<SchoolOf>.List("people", "ECTs and mentors together, ECTs first", PersonFields.All, school => school.People.Select(member => new PersonOf(school.Facts, member))),
        FieldOf<SchoolOf>.Group("hours", "The hours of its people together", HoursFields.All, school => new LedgerPart(Sum(school.People))),
        FieldOf<SchoolOf>.Group("funding", "Its money for the cohort's ECTs", Money, school => school));

    internal static HoursLine Sum(IEnumerable<CohortMember> members) => members.Aggregate(default(HoursLine), (sum, member) => sum + member.Ledger.Total);

    private static IEnumerable<PersonOf> People(SchoolOf school, Audience role) => school.People.Where(member => member.Role == role).Select(member => new PersonOf(school.Facts, member));
}
