using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Examples;

/// <summary>Every <see cref="AwkwardCase"/>, one cohort of September 2024 together, and names that sort or compare oddly.</summary>
public static class AwkwardCases
{
    private const string MentorOfAll = "0000401";

    private static readonly Lazy<IReadOnlyList<AwkwardCase>> Cases = new(() => [.. Ects, .. Mentors]);

    /// <summary>All of them. Their marks, moves and working patterns fit a cohort that starts on 2 September 2024.</summary>
    public static IReadOnlyList<AwkwardCase> All => Cases.Value;

    /// <summary>The people of all cases: one cohort, in which every ECT's mentor is there too.</summary>
    public static IReadOnlyList<ExamplePerson> People => [.. All.Select(awkward => awkward.Person)];

    /// <summary>
    /// Names that lists, databases and languages sort and compare differently: straight and typographic apostrophes, composed and
    /// decomposed accents, letters beyond Latin, a private-use letter, one beyond 16 bits, and one with a zero-width space.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } =
        ["O’Brien", "O'Brien", "Obrien", "Élan", "E\u0301lan", "elan", "Rhys-Jones", "Rhys Jones", "Łuczak", "Ødegård", "張偉", "\uE000", "\U00020000", "Zoë\u200B Ng", "de Souza"];

    private static IEnumerable<AwkwardCase> Ects =>
    [
        new("a long name", "A name and a subject far wider than any column", new("0000301", "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Cruz y Villanueva") { School = ExampleSchool.Markup, Mentor = MentorOfAll, Subject = "Design and technology, food and nutrition" }),
        new("an accented name, nothing recorded", "Everything is due and no mark speaks of it: unrecorded is not missed", new("0000302", "Zoë Łukasik-Ó Conchúir") { School = ExampleSchool.StWilfrids, Mentor = MentorOfAll, Marks = _ => null }),
        new("markup for a name, no mentor, missed everything", "Text that a page may take for its own, and a school that gets no money for a mentor", new("0000303", "<b>Bobby</b> & \"Tables\" | 'x'") { School = ExampleSchool.Markup, Marks = _ => Mark.Absent }),
        new("a formula for a name, a changed share", "Text that a spreadsheet may run; full time first and three days of five since January", new("0000304", "=SUM(A1:A9)") { Share = 0.6m, ShareSince = new(2025, 1, 6), Mentor = MentorOfAll }),
        new("no hours", "Starts in summer, so in spring nothing is due: a share of nothing is not 0 %", new("0000305", "Nell Newcombe") { School = ExampleSchool.HallamFields, Mentor = MentorOfAll, Start = new(2025, 4, 22), Marks = _ => null }),
        new("a mover", "Hours stay with the person, money is shared by two schools", new("0000306", "Mo Mover") { SchoolBefore = ExampleSchool.HallamFields, Moved = new(2024, 12, 21), Mentor = MentorOfAll }),
        new("a leaver", "Nothing more is due after the last day, and what was due stays", new("0000307", "Lee Left") { School = ExampleSchool.HallamFields, Left = new(2024, 12, 20), Mentor = MentorOfAll }),
        new("a late registration", "Started in September and registered in November: declarations follow the January schedule", new("0000308", "Lata Régis") { Registered = new(2024, 11, 18), Mentor = MentorOfAll }),
        new("a January start", "Year 1 term 1 of the programme is the spring term", new("0000309", "Jan Uary") { Start = new(2025, 1, 6), Mentor = MentorOfAll }),
        new("one day a week", "Six terms take thirty, past the end of any published calendar", new("0000310", "Uno Dia") { Share = 0.2m, Mentor = MentorOfAll }),
    ];

    private static IEnumerable<AwkwardCase> Mentors =>
    [
        new("a mentor of many, a name in Greek, no subject", "Money for a mentor comes once, however many ECTs there are", new(MentorOfAll, "Ἀριστοτέλης d’Été") { School = ExampleSchool.StWilfrids, Role = Audience.Mentor, Subject = "" }),
        new("a mentor without an ECT", "Trains, and no school is paid for it", new("0000402", "Una Unpaired") { School = ExampleSchool.HallamFields, Role = Audience.Mentor, Marks = number => number == 0 ? Mark.Absent : null }),
    ];
}
