using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates;

/// <summary>The one definition of the functions of the field, for the dictionary and for the checks before any data.</summary>
internal static class TemplateFunctionList
{
    private static readonly FieldKind[] Anything = [];
    private static readonly FieldKind[] Words = [FieldKind.Text];
    private static readonly FieldKind[] Number = [FieldKind.Count, FieldKind.Percent, FieldKind.Terms, FieldKind.Number];
    private static readonly FieldKind[] Amount = [FieldKind.Count, FieldKind.Percent, FieldKind.Terms, FieldKind.Number, FieldKind.Hours, FieldKind.Money];
    private static readonly FieldKind[] Lists = [FieldKind.List, FieldKind.Texts];

    internal static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new()
        {
            Name = "bar", Call = "bar part whole", Needs = 2, Takes = [Amount, Amount],
            Meaning = "A bar of how much of the whole the part is, with the same in words beside it; in other kinds than html the words alone",
            Example = "bar person.hours.attended person.hours.required → 12.5 h of 31 h, 40%",
        },
        new()
        {
            Name = "check", Call = "check condition \"message\"", Needs = 2, Takes = [Anything, Words],
            Meaning = "Nothing where the condition holds; otherwise the message, marked, and a finding: a report that does not add up says so and is made all the same",
            Example = "check (cohort.hours.due >= cohort.hours.attended) \"more attended than due\" → nothing",
        },
        new()
        {
            Name = "date", Call = "date day form", Needs = 1, Takes = [[FieldKind.Date], Words],
            Meaning = "The day in full; with the form \"short\" or \"iso\" in that form",
            Example = "date as_at → 31 March 2025",
        },
        new()
        {
            Name = "hours", Call = "hours length", Needs = 1, Takes = [[FieldKind.Hours]],
            Meaning = "The hours as schools read them; nothing for a blank",
            Example = "hours person.hours.attended → 12.5 h",
        },
        new()
        {
            Name = "include", Call = "include \"part\"", Needs = 1, Takes = [Words],
            Meaning = "The part of this name, a file of the hub's own folder that begins with an underscore, put in here",
            Example = "include \"letter-foot\" → the file _letter-foot.sbn-html",
        },
        new()
        {
            Name = "list", Call = "list texts \"or\"", Needs = 1, Takes = [Lists, Words],
            Meaning = "The texts as people list them, with \"and\" before the last or the word given; nothing for none",
            Example = "list person.partners → A Adams, B Brown and C Cole",
        },
        new()
        {
            Name = "money", Call = "money amount", Needs = 1, Takes = [[FieldKind.Money]],
            Meaning = "The pounds and pence; nothing for a blank",
            Example = "money school.funding.in_all → £7,352.20",
        },
        new()
        {
            Name = "percent", Call = "percent part whole", Needs = 1, Takes = [Amount, Amount],
            Meaning = "The part of the whole in whole percent, halves away from nought; of one number, that number with the sign; a dash where the whole is nothing",
            Example = "percent person.hours.attended person.hours.required → 40%",
        },
        new()
        {
            Name = "plural", Call = "plural count \"one\" \"many\"", Needs = 3, Takes = [Number, Words, Words],
            Meaning = "The count with the word that fits it",
            Example = "plural 3 \"session\" \"sessions\" → 3 sessions",
        },
        new()
        {
            Name = "raw", Call = "raw markup", Needs = 1, Takes = [Anything],
            Meaning = "The text as markup, not made harmless; the check warns of it",
            Example = "raw \"<br>\" → a line break",
        },
        new()
        {
            Name = "table", Call = "table rows \"field: Heading\" …", Needs = 2, Takes = [[FieldKind.List], Words], Repeats = true,
            Meaning = "A table with a row for each item and a column for each field named; the heading may be left out. A cell that cannot be worked out shows its code, and the rest is there",
            Example = "table person.terms \"term\" \"hours.attended: Attended\" → a table of two columns",
        },
        new()
        {
            Name = "term", Call = "term number", Needs = 1, Takes = [[FieldKind.Count]],
            Meaning = "The term of induction of this number, 1 to 6, in words",
            Example = "term 4 → year 2 term 1",
        },
    ];

    internal static TemplateFunction? Find(string name) => All.FirstOrDefault(function => function.Name == name);
}
