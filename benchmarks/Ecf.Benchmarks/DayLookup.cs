using BenchmarkDotNet.Attributes;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>How long does it take to ask what a day is, or which term it is in?</summary>
/// <remarks>
/// Two baselines answer the same questions from the same calendar: a scan of its intervals in the order of precedence, and a table
/// indexed by year, month and day without any further care. Times are for one question.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class DayLookup
{
    private const int Days = 1024;

    private static readonly TermCalendar Calendar = ShippedCalendars.Get(ShippedCalendars.NottinghamCity);

    private readonly LocalDate[] dates = new LocalDate[Days];
    private readonly (DateInterval Days, DayKind Kind)[] intervals = [.. Intervals()];
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

    private DayKind Scan(LocalDate date)
    {
        if (date.DayOfWeek >= IsoDayOfWeek.Saturday)
        {
            return DayKind.Weekend;
        }

        foreach (var (days, kind) in intervals)
        {
            if (days.Contains(date))
            {
                return kind;
            }
        }

        return DayKind.Holiday;
    }

    /// <summary>The calendar as a person would list it: the half-terms and terms of its years, single days as intervals of one.</summary>
    private static IEnumerable<(DateInterval Days, DayKind Kind)> Intervals() =>
    [
        .. Calendar.BankHolidays.Days.Where(day => day.Date >= new LocalDate(2025, 9, 1) && day.Date < new LocalDate(2027, 9, 1))
            .Select(day => (new DateInterval(day.Date, day.Date), DayKind.BankHoliday)),
        .. Calendar.Terms.Where(term => term.HalfTerm is not null).Select(term => (term.HalfTerm!, DayKind.HalfTerm)),
        .. Calendar.InsetDays.Select(inset => (new DateInterval(inset.Date, inset.Date), DayKind.Inset)),
        .. Calendar.Terms.Select(term => (new DateInterval(term.First, term.KnownTo), DayKind.Teaching)),
    ];
}
