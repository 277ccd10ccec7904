using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>What holds for every calendar and every day, against a reading of <see cref="DayKind"/> that uses no table.</summary>
public sealed class TermCalendarLaws
{
    private static readonly LocalDate[] Starts = [new(2000, 9, 1), new(2001, 1, 4), new(2001, 4, 16)];

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 4000].Select(days => new LocalDate(2020, 1, 1).PlusDays(days));

    private static readonly Gen<TermCalendar> Calendars =
        from numbers in Gen.Int[0, 17].HashSet[0, 12]
        from terms in Gen.Select(Gen.Int[0, 13], Gen.Int[60, 88], Gen.Int[0, 3]).Array[18]
        from inset in Gen.Int[0, 2200].Array[0, 15]
        from closures in Gen.Select(Gen.Int[0, 2200], Gen.Int[0, 20]).Array[0, 6]
        from open in Gen.Int[0, 2200].Array[0, 30]
        select Some.Calendar(
            [.. numbers.Select(number => Term(number, terms[number]))],
            [.. inset.Select(day => new InsetDay(Start.PlusDays(day)))],
            [.. closures.Select(closure => new Closure(Start.PlusDays(closure.Item1), Start.PlusDays(closure.Item1 + closure.Item2), "Shut"))],
            [.. open.Select(day => new OpenDay(Start.PlusDays(day)))]);

    private static LocalDate Start => new(2021, 8, 20);

    [Fact]
    public void KindOf_AnyDay_IsWhatAScanOfTheIntervalsSays() =>
        Gen.Select(Calendars, Days.Array[50]).Sample((calendar, days) => Array.TrueForAll(days, day => calendar.KindOf(day) == Scan(calendar, day)));

    [Fact]
    public void TermOn_AnyDay_IsTheTermWhoseDaysHoldIt() => Gen.Select(Calendars, Days.Array[50]).Sample((calendar, days) =>
        Array.TrueForAll(days, day => calendar.TermOn(day) == calendar.Terms.SingleOrDefault(term => term.First <= day && day <= term.KnownTo)));

    [Fact]
    public void Kinds_OfATerm_AddUpToItsDays() => Calendars.Sample(calendar => calendar.Terms.Where(term => term.Last is not null).All(term =>
    {
        var days = new DateInterval(term.First, term.Last!.Value);
        var off = days.Count(day => calendar.KindOf(day) is DayKind.Weekend or DayKind.BankHoliday or DayKind.HalfTerm or DayKind.Closure);
        return calendar.TeachingDays(term) is null
            ? !term.IsWhole || days.Any(day => calendar.KindOf(day) == DayKind.Unknown)
            : calendar.TeachingAndInsetDays(term) + off == days.Length && calendar.SchoolDays(term).Count == calendar.TeachingDays(term);
    }));

    [Fact]
    public void IsSchoolDay_AnyDay_IsNullExactlyWhereTheKindIsUnknown() => Gen.Select(Calendars, Days).Sample((calendar, day) =>
        calendar.IsSchoolDay(day) is null == (calendar.KindOf(day) == DayKind.Unknown) && (calendar.IsSchoolDay(day) != true || calendar.TermOn(day) is not null));

    [Fact]
    public void Explain_AnyDay_HasAKindANameAndASourceWhereSomethingIsSaid() => Gen.Select(Calendars, Days).Sample((calendar, day) =>
    {
        var explanation = calendar.Explain(day);
        return explanation.Kind == calendar.KindOf(day) && explanation.Name.Length > 0
            && explanation.Source is null == explanation.Kind is DayKind.Weekend or DayKind.Unknown;
    });

    private static SchoolTerm Term(int number, (int Later, int Length, int Shape) choice)
    {
        var year = new AcademicYear(2021 + (number / 3));
        var first = Starts[number % 3].PlusYears(year.StartYear - 2000).PlusDays(choice.Later);
        var halfTerm = choice.Shape is 0 or 1 ? new DateInterval(first.PlusDays(38), first.PlusDays(44)) : null;
        return new(year, (TermName)(number % 3), first, choice.Shape is 0 or 2 ? first.PlusDays(choice.Length) : null, halfTerm)
        {
            HalfTermWithin = choice is { Shape: 2, Length: > 80 } ? new(first.PlusDays(30), first.PlusDays(44)) : null,
        };
    }

    private static DayKind Scan(TermCalendar calendar, LocalDate day) =>
        day.DayOfWeek >= IsoDayOfWeek.Saturday ? DayKind.Weekend
        : calendar.OpenDays.Any(open => open.Date == day) && calendar.TermOn(day) is not null ? DayKind.Teaching
        : BankHolidays.EnglandAndWales.NameOf(day) is not null ? DayKind.BankHoliday
        : !calendar.Terms.Any(term => term.Covers(day)) && !BetweenNeighbours(calendar, day) ? DayKind.Unknown
        : calendar.Terms.Any(term => term.HalfTerm?.Contains(day) == true) ? DayKind.HalfTerm
        : calendar.Closures.Any(closure => closure.Covers(day)) ? DayKind.Closure
        : calendar.InsetDays.Any(inset => inset.Date == day) ? DayKind.Inset
        : calendar.Terms.Any(term => term.Covers(day)) ? Doubtful(calendar, day) ? DayKind.Unknown : DayKind.Teaching
        : DayKind.Holiday;

    private static bool Doubtful(TermCalendar calendar, LocalDate day) =>
        calendar.BankHolidays.ExpectedNameOf(day) is not null || calendar.Terms.Any(term => term.HalfTermWithin?.Contains(day) == true);

    private static bool BetweenNeighbours(TermCalendar calendar, LocalDate day) => calendar.Terms.Any(before => before.Last < day
        && calendar.Terms.Any(after => day < after.First && (after.Year, after.Name) == Following(before)));

    private static (AcademicYear Year, TermName Name) Following(SchoolTerm term) =>
        term.Name == TermName.Summer ? (term.Year.Next, TermName.Autumn) : (term.Year, term.Name + 1);
}
