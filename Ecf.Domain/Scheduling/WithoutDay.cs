using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Says why a session has no day, and which days outside its term would do.</summary>
internal sealed class WithoutDay(Board board)
{
    // What stands against one session stands against all of its kind; asked once, a crowded programme stays quick.
    private readonly Dictionary<(IReadOnlyList<Diary>, string, int, TrainingStart?, FixedDate?), Unplaced> known = [];

    internal Unplaced Of(Placing placing)
    {
        var kind = (placing.Diaries, placing.Strand, placing.Minutes, placing.When, placing.Fixed);
        if (!known.TryGetValue(kind, out var first))
        {
            known.Add(kind, first = Ask(placing));
        }

        return first with { Id = placing.Asked.Id };
    }

    private Unplaced Ask(Placing placing) => placing switch
    {
        { Fixed: { } date, Refused: { } refusal } => WithNearest(
            placing, placing.Asked.WithoutDate(UnplacedReason.FixedDateRefused, SchedulingWords.FixedDateRefused(date.Date, refusal))),
        { When: null } => placing.Asked.WithoutDate(UnplacedReason.TermNotStated, SchedulingWords.TermNotStated(placing.Asked.Of)),
        { Days: null } => NotKnown(placing.Asked, placing.Diaries.First(diary => diary.DaysOf(placing.Asked.Term!.Value) is null)),
        _ => NoDay(placing),
    };

    internal Unplaced OfOwnPace(AskedSession session, TermDays? term, Diary diary) =>
        term is null ? NotKnown(session, diary)
        : term.Days.Length > 0 && board.NotPast(term.Days).Length == 0 ? session.WithoutDate(UnplacedReason.NothingFits, SchedulingWords.TermPast(diary.Start.Of(session.Term!.Value)))
        : session.WithoutDate(UnplacedReason.NoDayLeft, SchedulingWords.ShutAllTerm(diary.Calendar, diary.Start.Of(session.Term!.Value), term.Days.Length));

    private static Unplaced NotKnown(AskedSession session, Diary diary) =>
        session.WithoutDate(UnplacedReason.TermNotKnown, SchedulingWords.TermNotKnown(diary.Calendar, diary.Start.Of(session.Term!.Value)));

    private Unplaced NoDay(Placing placing)
    {
        var against = placing.Days!.Select(day => board.WhyNot(placing, day)).OfType<Refusal>().ToList();
        var reason = against.TrueForAll(refusal => refusal.Why == RefusalKind.Taken) ? UnplacedReason.NoDayLeft : UnplacedReason.NothingFits;
        return WithNearest(placing, placing.Asked.WithoutDate(reason, SchedulingWords.NoDay(placing, against)));
    }

    private Unplaced WithNearest(Placing placing, Unplaced unplaced)
    {
        var (first, last) = Around(placing);
        var days = placing.Diaries[0].AllDays();
        var before = days.Where(day => day < first).Reverse().Cast<int?>().FirstOrDefault(day => board.WhyNotOnAnyDay(placing, day!.Value) is null);
        var after = days.Where(day => day > last).Cast<int?>().FirstOrDefault(day => board.WhyNotOnAnyDay(placing, day!.Value) is null);
        var (one, other) = (DateOf(before), DateOf(after));
        return unplaced with { NearestBefore = one, NearestAfter = other, Sentence = unplaced.Sentence + SchedulingWords.Nearest(one, other) };
    }

    private static (int First, int Last) Around(Placing placing) =>
        placing.Fixed is { } date ? (DayNumber.Of(date.Date), DayNumber.Of(date.Date))
        : placing.Days is [var first, .., var last] ? (first, last)
        : placing.Days is [var only] ? (only, only)
        : (int.MinValue, int.MinValue);

    private static LocalDate? DateOf(int? day) => day is { } known ? DayNumber.DateOf(known) : null;
}
