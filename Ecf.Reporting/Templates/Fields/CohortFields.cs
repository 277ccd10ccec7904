using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>What a template may say of a cohort.</summary>
internal static class CohortFields
{
    private static readonly FieldsOf<AttentionItem> Matter = new(
        new("matter", FieldKind.Text, "What kind of thing it is", item => item.Matter) { Example = "Missed sessions", Figure = "attention.matter" },
        new("who", FieldKind.Text, "The person, or how many people", item => item.Who) { Example = "Ada Abara", Figure = "attention.who" },
        new("school", FieldKind.Text, "The school; blank where it concerns many", item => item.Member?.School) { Example = "Trent Vale Academy", Figure = "attention.school" },
        new("hours", FieldKind.Hours, "How many hours hang on it; blank where it is not about hours", item => item.Hours.Minutes == 0 ? ReportValue.Blank : item.Hours) { Example = "3 h", Figure = "attention.hours" },
        new("what", FieldKind.Text, "The sessions or the reason", item => item.What) { Example = "Webinars 12 Nov 2024", Figure = "attention.what" },
        new("next_step", FieldKind.Text, "What to do about it", item => item.NextStep) { Example = "Agree how to catch up", Figure = "attention.nextStep" });

    private static readonly FieldsOf<ForecastMonth> Month = new(
        new("month", FieldKind.Text, "The month by whose end the money should be paid", month => MonthText.Of(month.Month)) { Example = "July 2026", Figure = "funding-by-month.month" },
        new("amount", FieldKind.Money, "What should be paid by then", month => month.Amount) { Example = "£2,100.00", Figure = "funding-by-month.amount" });

    private static readonly FieldsOf<FundingStatement> Money = new(
        new("to_date", FieldKind.Money, "What should have been paid by the date of the report", funding => funding.ToDate) { Example = "£1,576.10", Figure = "funding-by-school.toDate" },
        new("in_all", FieldKind.Money, "What the whole inductions bring if nothing changes", funding => funding.InAll) { Example = "£7,352.20", Figure = "funding-by-school.inAll" },
        FieldOf<FundingStatement>.List("months", "What is still to come over the next two years, months without money left out", Month, funding => funding.Forecast().Months.Where(month => month.Amount != Domain.Money.Zero)));

    private static readonly FieldsOf<Declared> Declaration = new(
        FieldOf<Declared>.Group("person", "Whose it is", PersonFields.All, declared => declared.Person),
        FieldOf<Declared>.Group("due", "What is declared, and how it stands", InductionFields.Declaration, declared => declared.Due));

    /// <summary>The cohort's name alone, for letters about one person or school.</summary>
    internal static readonly FieldsOf<TemplateFacts> Name = new([.. Names()]);

    internal static readonly FieldsOf<TemplateFacts> All = new(
    [
        .. Names(),
        FieldOf<TemplateFacts>.List("ects", "The ECTs by name", PersonFields.All, facts => People(facts, Audience.EarlyCareerTeacher)),
        FieldOf<TemplateFacts>.List("mentors", "The mentors by name", PersonFields.All, facts => People(facts, Audience.Mentor)),
        FieldOf<TemplateFacts>.List("people", "ECTs and mentors together, ECTs first", PersonFields.All, facts => facts.People.Select(member => new PersonOf(facts, member))),
        FieldOf<TemplateFacts>.List("schools", "The schools by name: where somebody is, and those that are paid", SchoolFields.All, facts => facts.Schools),
        FieldOf<TemplateFacts>.Group("hours", "The hours of all together", HoursFields.All, facts => new LedgerPart(SchoolFields.Sum(facts.People))),
        FieldOf<TemplateFacts>.Group("funding", "The money of the cohort", Money, facts => facts.Cohort.Funding),
        FieldOf<TemplateFacts>.List("attention", "Who needs attention first, and the next step", Matter, facts => Attention.Of(facts.Cohort)),
        FieldOf<TemplateFacts>.List("declarations", "What is still to be declared, in the order to see to it", Declaration, Declarations),
        FieldOf<TemplateFacts>.Texts("notes", "Sentences that every reader should see", facts => facts.Cohort.Notes),
    ]);

    private static IEnumerable<FieldOf<TemplateFacts>> Names() =>
    [
        new("name", FieldKind.Text, "The cohort by its academic year", facts => facts.Cohort.CohortName) { Example = "2024/25" },
        new("year", FieldKind.Count, "The year in which its academic year starts", facts => facts.Cohort.Cohort) { Example = "2024" },
    ];

    private static IEnumerable<PersonOf> People(TemplateFacts facts, Audience role) => facts.People.Where(member => member.Role == role).Select(member => new PersonOf(facts, member));

    private static IEnumerable<Declared> Declarations(TemplateFacts facts)
    {
        var members = facts.People.ToLookup(member => (member.Id, member.Role == Audience.Mentor ? ParticipantRole.Mentor : ParticipantRole.EarlyCareerTeacher));
        return from due in facts.Cohort.DeclarationsDue
               from member in members[(due.Person, due.Role)]
               select new Declared(new(facts, member), due);
    }

    private sealed class Declared(PersonOf person, DueDeclaration due)
    {
        internal PersonOf Person { get; } = person;

        internal DueDeclaration Due { get; } = due;
    }
}
