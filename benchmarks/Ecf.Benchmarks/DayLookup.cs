using BenchmarkDotNet.Attributes;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>How long does it take to ask what a day is, or which term it is in?</summary>
/// <remarks>
/// Two baselines answer the same questions from the same calendar: a scan of one list of all its intervals in the order of precedence,
/// each with its kind and its term, and a table indexed by year, month and day without any further care. A third scans the terms
/// alone, of which this calendar has nine. Times are for one question.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class DayLookup
{
    private const int Days = 1024;

    private static readonly TermCalendar Calendar = ShippedCalendars.Get(ShippedCalendars.NottinghamCity);

    private readonly LocalDate[] dates = new LocalDate[Days];
    private readonly Entry[] intervals = [.. Intervals()];
    private readonly DateInterval[] terms = [.. Calendar.Terms.Select(term => new DateInterval(term.First, term.KnownTo))];
    private readonly DayKind[,,] table = new DayKind[8, 12, 31];

    /// <summary>Days of two school years in no order that a processor could learn.</summary>
    public DayLookup()
    {
        for (var index = 0; index < Days; index++)
        {
            dates[index] = new LocalDate(2025, 9, 1).PlusDays(index * 7919 % 572);
            table[dates[index].Year - 2021, dates[index].Month - 1, dates[index].Day - 1] = Calendar.KindOf(dates[index]);
        }
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public int KindOf()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += (int)Calendar.KindOf(date);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public int TermOn()
    {
        var inTerm = 0;
        foreach (var date in dates)
        {
            inTerm += Calendar.TermOn(date) is null ? 0 : 1;
        }

        return inTerm;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public int KindOfByScan()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += (int)Scan(date);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public int TermOnByScan()
    {
        var inTerm = 0;
        foreach (var date in dates)
        {
            inTerm += ScanFor(date)?.Term is null ? 0 : 1;
        }

        return inTerm;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public int TermOnByScanOfTermsAlone()
    {
        var inTerm = 0;
        foreach (var date in dates)
        {
            inTerm += ScanTerms(date) is null ? 0 : 1;
        }

        return inTerm;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public int KindOfByYearMonthDay()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += (int)table[date.Year - 2021, date.Month - 1, date.Day - 1];
        }

        return sum;
    }

    private DateInterval? ScanTerms(LocalDate date)
    {
        foreach (var term in terms)
        {
            if (term.Contains(date))
            {
                return term;
            }
        }

        return null;
    }

    private DayKind Scan(LocalDate date) =>
        date.DayOfWeek >= IsoDayOfWeek.Saturday ? DayKind.Weekend : ScanFor(date)?.Kind ?? DayKind.Holiday;

    private Entry? ScanFor(LocalDate date)
    {
        foreach (var entry in intervals)
        {
            if (entry.Days.Contains(date))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The calendar as a person would list it: single days as intervals of one, then half-terms, then terms.</summary>
    private static IEnumerable<Entry> Intervals() =>
    [
        .. Calendar.BankHolidays.Days.Where(day => day.Date >= new LocalDate(2025, 9, 1) && day.Date < new LocalDate(2027, 9, 1))
            .Select(day => new Entry(new(day.Date, day.Date), DayKind.BankHoliday, Calendar.TermOn(day.Date))),
        .. Calendar.Terms.Where(term => term.HalfTerm is not null).Select(term => new Entry(term.HalfTerm!, DayKind.HalfTerm, term)),
        .. Calendar.InsetDays.Select(inset => new Entry(new(inset.Date, inset.Date), DayKind.Inset, Calendar.TermOn(inset.Date))),
        .. Calendar.Terms.Select(term => new Entry(new(term.First, term.KnownTo), DayKind.Teaching, term)),
    ];

    private sealed record Entry(DateInterval Days, DayKind Kind, SchoolTerm? Term);
}
