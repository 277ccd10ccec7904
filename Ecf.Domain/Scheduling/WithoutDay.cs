using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Says why a session has no day, and which days outside its place would do.</summary>
internal sealed class WithoutDay(Board board)
{
    // What stands against one session stands against all of its kind; asked once, a crowded programme stays quick.
    private readonly Dictionary<PlacingKind, Unplaced> known = [];

    internal Unplaced Of(Placing placing)
    {
        if (!known.TryGetValue(placing.Kind, out var first))
        {
            known.Add(placing.Kind, first = Ask(placing));
        }

        return first with { Id = placing.Asked.Id };
    }

    internal Unplaced OfOwnPace(AskedSession session, Diary diary)
    {
        if (diary.DaysIn(session.Within) is not { } days)
        {
            return NotKnown(session, diary);
        }

        var when = diary.Start.Of(session.Term!.Value);
        var term = session.IsWithinPart ? days : diary.DaysOf(session.Term!.Value)!.Days;
        if (term.Length > 0 && board.NotPast(term).Length == 0)
        {
            return session.WithoutDate(UnplacedReason.NothingFits, SchedulingWords.TermPast(session, when));
        }

        var reason = term.Length == 0 ? UnplacedReason.NoSchoolDay : UnplacedReason.NoDayLeft;
        return WithNearest(
            session.WithoutDate(reason, SchedulingWords.ShutAllTerm(diary.Calendar, session, when, term.Length)),
            Around(session, diary, term),
            board.NotPast(diary.OpenOf([.. diary.AllDays()])),
            _ => true);
    }

    private Unplaced Ask(Placing placing) => placing switch
    {
        { Fixed: { } date, Refused: { } refusal } => WithNearest(
            placing, placing.Asked.WithoutDate(UnplacedReason.FixedDateRefused, SchedulingWords.FixedDateRefused(date.Date, refusal))),
        { When: null } => placing.Asked.WithoutDate(UnplacedReason.TermNotStated, SchedulingWords.TermNotStated(placing.Asked.Of)),
        { Days: null } => NotKnown(placing.Asked, placing.Diaries.First(diary => diary.DaysOf(placing.Asked.Term!.Value) is null)),
        _ => NoDay(placing),
    };

    private static Unplaced NotKnown(AskedSession session, Diary diary) =>
        session.WithoutDate(UnplacedReason.TermNotKnown, SchedulingWords.TermNotKnown(diary.Calendar, diary.Start.Of(session.Term!.Value)));

    private Unplaced NoDay(Placing placing)
    {
        var against = placing.Days!.Select(day => board.WhyNot(placing, day)).OfType<Refusal>().ToList();
        var reason = placing.Days!.Length == 0 ? UnplacedReason.NoSchoolDay
            : against.TrueForAll(refusal => refusal.Why == RefusalKind.Taken) ? UnplacedReason.NoDayLeft
            : UnplacedReason.NothingFits;
        return WithNearest(placing, placing.Asked.WithoutDate(reason, SchedulingWords.NoDay(placing, against)));
    }

    private Unplaced WithNearest(Placing placing, Unplaced unplaced) => WithNearest(
        unplaced,
        placing.Fixed is { } date ? (DayNumber.Of(date.Date), DayNumber.Of(date.Date)) : Around(placing.Asked, placing.Diaries[0], placing.Days ?? []),
        placing.Diaries[0].AllDays(),
        day => board.WhyNotOnAnyDay(placing, day) is null);

    private static Unplaced WithNearest(Unplaced unplaced, (int First, int Last) around, IReadOnlyList<int> days, Func<int, bool> wouldDo)
    {
        var before = DateOf(days.Where(day => day < around.First).Reverse().Where(wouldDo).Take(1));
        var after = DateOf(days.Where(day => day > around.Last).Where(wouldDo).Take(1));
        return unplaced with { NearestBefore = before, NearestAfter = after, Sentence = unplaced.Sentence + SchedulingWords.Nearest(before, after) };
    }

    /// <summary>The days of its place; where it has none, the gap before the days of the first school there, or else the end of the term.</summary>
    private static (int First, int Last) Around(AskedSession session, Diary diary, int[] days) => days.Length > 0 ? (days[0], days[^1])
        : session.Term is null ? (int.MinValue, int.MinValue)
        : diary.DaysIn(session.Within) is [var first, ..] ? (first, first - 1)
        : diary.DaysOf(session.Term.Value)?.Days is [.., var last] ? (last + 1, last)
        : (int.MinValue, int.MinValue);

    private static LocalDate? DateOf(IEnumerable<int> days) => days.Select(day => (LocalDate?)DayNumber.DateOf(day)).FirstOrDefault();
}
