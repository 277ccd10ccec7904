using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The term calendar of one school or area: is this a school day, and why not; and which term is it.</summary>
/// <remarks>
/// It says nothing it was not told. Days before its first term, past its last known day, and between two terms that do not
/// follow each other (a term or a year is missing) are <see cref="DayKind.Unknown"/>. It never changes, so any number of
/// threads may ask it.
/// </remarks>
/// <example><code>
/// var calendar = ShippedCalendars.Get(ShippedCalendars.NottinghamCity);
/// var kind = calendar.KindOf(new LocalDate(2025, 10, 20));        // HalfTerm
/// var name = calendar.Explain(new LocalDate(2026, 5, 4)).Name;    // "Early May bank holiday"
/// </code></example>
public sealed class TermCalendar
{
    private readonly DayTable days;

    internal TermCalendar(CalendarFacts facts, BankHolidays bankHolidays)
    {
        var head = facts.Head;
        (Id, Name, Area, Source, Level) = (head.Id, head.Name, head.Area, head.Source, head.Level);
        (BasedOn, BankHolidays) = (facts.BasedOn, bankHolidays);
        Years = [.. facts.Years.OrderBy(year => year.Year)];
        Terms = [.. facts.Terms.OrderBy(term => term.Year).ThenBy(term => term.Name)];
        InsetDays = [.. facts.InsetDays.OrderBy(inset => inset.Date)];
        Closures = [.. facts.Closures.OrderBy(closure => closure.First).ThenBy(closure => closure.Last).ThenBy(closure => closure.Name, StringComparer.Ordinal)];
        OpenDays = [.. facts.OpenDays.OrderBy(open => open.Date)];
        days = DayTable.Of(this);
    }

    /// <summary>The name by which files and links refer to it, such as "nottingham-city".</summary>
    public string Id { get; }

    /// <summary>The name people know it by.</summary>
    public string Name { get; }

    /// <summary>Whose schools keep it, such as "Nottingham City, maintained schools".</summary>
    public string Area { get; }

    /// <summary>Where it comes from; single years may have another (<see cref="CalendarYear.Source"/>).</summary>
    public Source Source { get; }

    /// <summary>Whether it is an area's or a school's own.</summary>
    public CalendarLevel Level { get; }

    /// <summary>The area's calendar that a school's starts from; <c>null</c> for an area's, and for a school's that stands alone.</summary>
    public TermCalendar? BasedOn { get; }

    /// <summary>The academic years it has anything to say about, earliest first.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>The terms, earliest first, provisional ones included; of a school based on an area, the area's where the school's file changes nothing.</summary>
    public IReadOnlyList<SchoolTerm> Terms { get; }

    /// <summary>The INSET days, earliest first, recommended ones included, and those of the area it is based on.</summary>
    public IReadOnlyList<InsetDay> InsetDays { get; }

    /// <summary>The closures, earliest first, those of the area it is based on included.</summary>
    public IReadOnlyList<Closure> Closures { get; }

    /// <summary>The days on which pupils come although a higher level says otherwise, earliest first.</summary>
    public IReadOnlyList<OpenDay> OpenDays { get; }

    /// <summary>The bank holidays it is read with.</summary>
    public BankHolidays BankHolidays { get; }

    /// <summary>The first day of its first term. Without any term, <see cref="LocalDate.MaxIsoValue"/>, which is after <see cref="KnownTo"/>.</summary>
    public LocalDate KnownFrom => Terms is [var first, ..] ? first.First : LocalDate.MaxIsoValue;

    /// <summary>The last day it says anything about: the end of its last term, or as much of that as is published. Without any term, <see cref="LocalDate.MinIsoValue"/>.</summary>
    public LocalDate KnownTo => Terms is [.., var last] ? last.KnownTo : LocalDate.MinIsoValue;

    /// <summary>What a day is to the school; <see cref="DayKind"/> says which wins where a day is several things. Allocates nothing.</summary>
    public DayKind KindOf(LocalDate date) => days.KindOn(date);

    /// <summary>Whether pupils are in school and sessions can be placed. INSET days and weekends are <c>false</c>; <c>null</c> where the calendar does not know.</summary>
    public bool? IsSchoolDay(LocalDate date) => KindOf(date) switch
    {
        DayKind.Teaching => true,
        DayKind.Unknown => null,
        _ => false,
    };

    /// <summary>Why a day is what it is, in words, with its source.</summary>
    public DayExplanation Explain(LocalDate date) => DayNames.Explain(this, date);

    /// <summary>The term that a day belongs to, weekends and half-term included; <c>null</c> in holidays and where nothing is known.</summary>
    public SchoolTerm? TermOn(LocalDate date) => days.TermOn(date);

    /// <summary>The term of this year and name; <c>null</c> where the calendar has none.</summary>
    public SchoolTerm? Term(AcademicYear year, TermName name) => Terms.FirstOrDefault(term => term.Year == year && term.Name == name);

    /// <summary>How many days of the term pupils are in school; <c>null</c> while its last day or its half-term is not published, or a bank holiday in it is only expected.</summary>
    /// <exception cref="ArgumentException">The term is not one of this calendar's.</exception>
    public int? TeachingDays(SchoolTerm term) => Count(Own(term), kind => kind is DayKind.Teaching);

    /// <summary>How many days of the term staff are in school, INSET days included, as in the usual "195 days"; <c>null</c> where <see cref="TeachingDays"/> is.</summary>
    /// <exception cref="ArgumentException">The term is not one of this calendar's.</exception>
    public int? TeachingAndInsetDays(SchoolTerm term) => Count(Own(term), kind => kind is DayKind.Teaching or DayKind.Inset);

    /// <summary>The days of the term on which pupils are in school, earliest first; of a term without a last day only those up to <see cref="SchoolTerm.KnownTo"/>.</summary>
    /// <exception cref="ArgumentException">The term is not one of this calendar's.</exception>
    public IReadOnlyList<LocalDate> SchoolDays(SchoolTerm term) => [.. DaysOf(Own(term)).Where(day => KindOf(day) == DayKind.Teaching)];

    /// <summary>The Mondays of the weeks of the term that have at least one school day, earliest first; the Monday itself may be a bank holiday.</summary>
    /// <exception cref="ArgumentException">The term is not one of this calendar's.</exception>
    public IReadOnlyList<LocalDate> Weeks(SchoolTerm term) => [.. SchoolDays(term).Select(MondayOf).Distinct()];

    /// <summary>Reads a calendar file, the form of which <see cref="ShippedCalendars.OpenSchema"/> describes.</summary>
    /// <param name="json">The file, UTF-8, of at most 4 MB; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="bankHolidays">The bank holidays to read it with; those of England and Wales where left out.</param>
    /// <param name="areas">The areas' calendars that a school's file may be "basedOn", found by their ids; those of <see cref="ShippedCalendars"/> where left out.</param>
    public static ReadResult<TermCalendar> Read(Stream json, string fileName, BankHolidays? bankHolidays = null, IReadOnlyList<TermCalendar>? areas = null) =>
        JsonFile.Read(json, fileName, file => new CalendarReader(bankHolidays ?? BankHolidays.EnglandAndWales, areas ?? ShippedCalendars.All).Read(file));

    private static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static IEnumerable<LocalDate> DaysOf(SchoolTerm term) => new DateInterval(term.First, term.KnownTo);

    private int? Count(SchoolTerm term, Func<DayKind, bool> counts)
    {
        var kinds = DaysOf(term).Select(KindOf).ToList();
        return term.IsWhole && !kinds.Contains(DayKind.Unknown) ? kinds.Count(counts) : null;
    }

    private SchoolTerm Own(SchoolTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Terms.Contains(term)
            ? term
            : throw new ArgumentException($"The calendar \"{Id}\" has no {term.Display()} of {term.Year} with these dates; take one of its Terms.", nameof(term));
    }
}
