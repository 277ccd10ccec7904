using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>Constraints for tests: any of them, and any placement under them.</summary>
internal static class SomeConstraints
{
    private static readonly string[] Strands = ["webinars", "local", "regional", "peer-to-peer"];

    private static readonly LocalDate FirstDay = new(2024, 9, 1);

    internal static readonly Gen<LocalDate> AnyDay = Gen.Int[0, 730].Select(FirstDay.PlusDays);

    internal static readonly Gen<Closure> AnyClosure = Gen.Select(AnyDay, Gen.Int[0, 8]).Select((first, days) => new Closure(first, first.PlusDays(days), "Flood"));

    internal static readonly Gen<BusyPeriod> AnyBusy = Gen.Select(AnyDay, Gen.Int[0, 12]).Select((first, days) => new BusyPeriod(first, first.PlusDays(days), "Mocks"));

    internal static readonly Gen<PreferredTime> AnyPreferred =
        from day in Gen.Int[1, 5]
        from strand in OneOf<string?>([.. Strands, null])
        from hour in Gen.Int[8, 15]
        from timed in Gen.Bool
        select timed ? new PreferredTime((IsoDayOfWeek)day, strand, new(hour, 0), new(hour + 3, 0)) : new PreferredTime((IsoDayOfWeek)day, strand);

    internal static readonly Gen<FixedDate> AnyFixed =
        from session in OneOf("Y1T1-webinars-1", "Y1T1-webinars-2", "Y1T2-regional-1", "Y1T3-local-1", "Y2T1-webinars-1", "Y1T1-peer-to-peer-1", "unknown-local-1")
        from date in AnyDay
        select new FixedDate(session, date, new(16, 0));

    internal static readonly Gen<PlacementConstraints> Any =
        from closures in AnyClosure.List[0, 4]
        from busy in AnyBusy.List[0, 3]
        from preferred in AnyPreferred.List[0, 3]
        from dates in AnyFixed.List[0, 3]
        from gap in Gen.Int[1, 40]
        from most in Gen.Int[1, 3]
        select new PlacementConstraints
        {
            Closures = closures,
            Busy = busy,
            Preferred = preferred,
            Fixed = [.. dates.DistinctBy(date => date.Session)],
            Gaps = [new(gap, "webinars"), new(3)],
            MostAWeek = most,
        };

    internal static readonly Gen<(Programme Programme, TermCalendar Calendar)> AnyPlace =
        from programme in OneOf([.. ShippedProgrammes.All])
        from calendar in OneOf(Some.Staffordshire, Some.TwoWeekOctober, Some.Nottingham)
        select (programme, calendar);

    internal static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    internal static IEnumerable<ScheduledSession> Counted(this Schedule schedule) => schedule.Sessions.Where(session => session.Cadence == Cadence.Once);

    internal static bool Covers(this BusyPeriod busy, LocalDate date) => busy.First <= date && date <= busy.Last;

    internal static int GapFor(this PlacementConstraints constraints, string strand) =>
        (constraints.Gaps.SingleOrDefault(gap => gap.Strand == strand) ?? constraints.Gaps.Single(gap => gap.Strand is null)).Days;

    /// <summary>Whether neighbours of each strand are as far apart as they must.</summary>
    internal static bool KeepsGaps(this Schedule schedule, PlacementConstraints constraints) => schedule.Counted().GroupBy(session => session.Strand)
        .All(strand => strand.Zip(strand.Skip(1)).All(pair => Period.DaysBetween(pair.First.Date, pair.Second.Date) >= constraints.GapFor(strand.Key)));

    internal static bool KeepsWeeks(this Schedule schedule, int most) => schedule.Counted()
        .GroupBy(session => session.Date.PlusDays(1 - (int)session.Date.DayOfWeek)).All(week => week.Count() <= most);
}
