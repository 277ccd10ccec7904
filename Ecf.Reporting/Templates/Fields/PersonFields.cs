using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>One person of a cohort.</summary>
/// <param name="Facts">The cohort's facts.</param>
/// <param name="Member">The person.</param>
internal sealed record PersonOf(TemplateFacts Facts, CohortMember Member);

/// <summary>What a template may say of a person.</summary>
internal static class PersonFields
{
    internal static readonly FieldsOf<PersonOf> All = new(
    [
        new("name", FieldKind.Text, "The name as given", person => person.Member.Name) { Example = "Ada Abara", Figure = "people.name" },
        new("trn", FieldKind.Text, "The teacher reference number: seven digits, kept as text", person => person.Member.Id) { Example = "0012345", Figure = "people.trn" },
        new("role", FieldKind.Text, "ECT or mentor", person => PeopleTable.Role(person.Member.Role)) { Example = "ECT", Figure = "people.role" },
        FieldOf<PersonOf>.Flag("is_ect", "Whether the person is an ECT", person => person.Member.Role == Audience.EarlyCareerTeacher),
        FieldOf<PersonOf>.Flag("is_mentor", "Whether the person is a mentor", person => person.Member.Role == Audience.Mentor),
        new("school", FieldKind.Text, "The school on the date of the report", person => person.Member.School) { Example = "Trent Vale Academy", Figure = "people.school" },
        new("subject", FieldKind.Text, "The main subject or phase taught", person => person.Member.Subject) { Example = "History", Figure = "people.subject" },
        new("fte", FieldKind.Text, "The share of a full-time post: 1 is full time", person => person.Member.Fte.ToString()) { Example = "0.8", Figure = "people.fte" },
        new("start", FieldKind.Date, "The first day of training", person => person.Member.Start) { Example = "2 Sep 2024", Figure = "people.start" },
        new("left", FieldKind.Date, "The last day with the hub, also one still to come; blank where none is set", person => person.Member.Left) { Example = "18 Jul 2025", Figure = "people.left" },
        FieldOf<PersonOf>.Flag("has_left", "Whether the person has left by the date of the report", person => person.Member.HasLeft),
        FieldOf<PersonOf>.Texts("partners", "The ECT's mentor, or the mentor's ECTs, on the date of the report", person => person.Member.Partners.Select(partner => partner.Name)),
        new("programme", FieldKind.Text, "The training programme followed", person => person.Member.Schedule.Programme.Name) { Example = "ECT programme 2025", Figure = "people.programme" },
        new("calendar", FieldKind.Text, "The term calendar of the person's school", person => person.Member.Schedule.Calendar.Name) { Example = "Nottingham City", Figure = "people.calendar" },
        new("status", FieldKind.Text, "How the hours stand, in words", person => person.Member.Status) { Example = "On track", Figure = "hours.status" },
        FieldOf<PersonOf>.Group("hours", "The training hours on the date of the report; due is attended, unrecorded and shortfall together", HoursFields.All, person => new LedgerPart(person.Member.Ledger.Total)),
        new("funded", FieldKind.Hours, $"{HoursFigure.Funded.Meaning()}; blank for ECTs, and where none are held for the cohort", person => person.Member.Ledger.Funded?.InAll) { Example = "36 h", Figure = "hours.funded" },
        .. SessionFields.Lists,
        .. InductionFields.Lists,
    ]);
}
