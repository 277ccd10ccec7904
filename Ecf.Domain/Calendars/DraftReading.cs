using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Makes years of a draft's entries: each entry is put where it belongs, then the terms are made.</summary>
internal sealed class DraftReading(FindingList findings, BankHolidays bankHolidays)
{
    private readonly DraftTerms terms = new(bankHolidays);
    private readonly List<Placed<InsetDay>> insetDays = [];
    private readonly List<Placed<Closure>> closures = [];
    private readonly List<Placed<DraftDays>> holidays = [];
    private readonly SortedDictionary<LocalDate, Spot> taught = [];

    internal IReadOnlyList<YearEntry> Years(IReadOnlyList<DraftDays> days)
    {
        foreach (var entry in days.Where(IsUsable))
        {
            Put(new(entry, At(entry)), new(entry.Label));
        }

        foreach (var (_, term) in terms.All)
        {
            term.JoinStretches();
        }

        Widen();
        closures.AddRange(new TaughtDays(terms, bankHolidays).Put(taught, Explained));
        holidays.ForEach(PutHoliday);
        foreach (var (_, term) in terms.All)
        {
            term.JoinBreaks();
        }

        Widen();
        return Made(days.Count);
    }

    private Spot At(DraftDays days) => new(days.Place, findings, hasParts: false);

    private bool IsUsable(DraftDays days)
    {
        if (days.First.Year is < 1901 or > 2198 || days.Last.Year is < 1901 or > 2198)
        {
            At(days).Error("ECF245", DraftFindings.FarAway(days));
            return false;
        }

        if (days.Last >= days.First)
        {
            return true;
        }

        At(days).Error("ECF204", CalendarFindings.EndsBeforeStart($"entry \"{Quote.Short(days.Label)}\"", days.First, days.Last));
        return false;
    }

    private void Put(Placed<DraftDays> entry, DraftWords words)
    {
        var (first, last) = (entry.Value.First, entry.Value.Last);
        switch (words.KindOf(first, last))
        {
            case DraftKind.Inset: insetDays.AddRange(SchoolWeekdays.Weekdays(first, last).Select(day => new Placed<InsetDay>(new(day, Name: entry.Value.Label), entry.Spot))); break;
            case DraftKind.HalfTerm: terms.PutHalfTerm(entry, words.Edge); break;
            case DraftKind.BankHoliday: SayOtherBankHolidays(entry); break;
            case DraftKind.Holiday when SchoolWeekdays.Weekdays(first, last).All(day => bankHolidays.NameOf(day) is not null): break;
            case DraftKind.Holiday: holidays.Add(entry); break;
            case DraftKind.TermEdge: terms.PutEdge(entry, words); break;
            case DraftKind.SchoolDays: SchoolWeekdays.Weekdays(first, last).ToList().ForEach(day => taught.TryAdd(day, entry.Spot)); break;
            case DraftKind.Closure: closures.Add(new(new(first, last, entry.Value.Label), entry.Spot)); break;
            case DraftKind.Term: terms.PutStretch(entry, words); break;
            default: entry.Spot.Warning("ECF241", DraftFindings.NotUnderstood(entry.Value)); break;
        }
    }

    private void SayOtherBankHolidays(Placed<DraftDays> entry)
    {
        var days = SchoolWeekdays.Weekdays(entry.Value.First, entry.Value.Last).Where(bankHolidays.Knows);
        foreach (var day in days.Where(day => bankHolidays.NameOf(day) is null).Take(1))
        {
            entry.Spot.Warning("ECF242", DraftFindings.NotABankHoliday(entry.Value, day));
        }
    }

    private void Widen()
    {
        var inset = insetDays.Select(day => day.Value.Date).ToHashSet();
        foreach (var (_, term) in terms.All)
        {
            term.Widen(inset, bankHolidays);
        }
    }

    private void PutHoliday(Placed<DraftDays> entry)
    {
        if (!terms.PutBreak(entry.Value.First, entry.Value.Last, entry.Spot))
        {
            entry.Spot.Warning("ECF244", DraftFindings.NoUsualBreak(entry.Value));
        }
    }

    private bool Explained(LocalDate day) =>
        insetDays.Exists(inset => inset.Value.Date == day) || closures.Exists(closure => closure.Value.Covers(day));

    private List<YearEntry> Made(int entries)
    {
        var made = terms.All.Select(term => (term.Key, Entry: term.Term.Make())).ToList();
        var years = made.Where(term => term.Entry is not null).GroupBy(term => term.Key.Year)
            .Select(year => Year(year.Key, [.. year.Select(term => term.Entry!)], made.TrueForAll(term => term.Key.Year != year.Key || term.Entry is not null)))
            .ToList();
        foreach (var (key, _) in terms.All.Where(term => term.Term.LacksItsStart))
        {
            findings.Add("$", Severity.Warning, "ECF246", DraftFindings.NoFirstDay(key.Year, key.Name));
        }

        foreach (var inset in insetDays.Where(inset => years.TrueForAll(year => year.Year != DraftBreak.YearOf(inset.Value.Date))))
        {
            inset.Spot.Warning("ECF246", DraftFindings.NoTermAround(inset.Value));
        }

        if (years.Count == 0 && !findings.HasErrors)
        {
            findings.Add("$", Severity.Error, "ECF247", DraftFindings.NothingUsable(entries));
        }

        return years;
    }

    private YearEntry Year(AcademicYear year, IReadOnlyList<TermEntry> made, bool whole) => new(year, new("$", findings, hasParts: false))
    {
        Terms = made,
        InsetDays = [.. insetDays.Where(inset => DraftBreak.YearOf(inset.Value.Date) == year)],
        Closures = [.. closures.Where(closure => DraftBreak.YearOf(closure.Value.First) == year)],
        AllTermsRead = whole,
    };
}
