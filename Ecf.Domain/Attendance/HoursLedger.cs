using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One person's hours at a date, in all, by strand and by term.</summary>
public sealed class HoursLedger
{
    private HoursLedger(LocalDate asAt, Dictionary<string, HoursLine> byStrand, Dictionary<InductionTerm, HoursLine> byTerm, HoursLine withoutTerm)
    {
        AsAt = asAt;
        ByStrand = byStrand;
        ByTerm = byTerm;
        WithoutTerm = withoutTerm;
        Total = byTerm.Values.Aggregate(withoutTerm, (sum, line) => sum + line);
    }

    /// <summary>The date of the figures: what was due and known on that day.</summary>
    public LocalDate AsAt { get; }

    /// <summary>All hours together.</summary>
    public HoursLine Total { get; }

    /// <summary>The hours of each strand, by its id; together they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<string, HoursLine> ByStrand { get; }

    /// <summary>The hours of each term of the programme; with <see cref="WithoutTerm"/> they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<InductionTerm, HoursLine> ByTerm { get; }

    /// <summary>The hours whose term the programme does not say.</summary>
    public HoursLine WithoutTerm { get; }

    /// <summary>Adds up a register at a date.</summary>
    /// <param name="register">The person's marks and schedule.</param>
    /// <param name="asAt">The date: a session on that day is due, and a mark recorded on it is known.</param>
    public static HoursLedger Of(Register register, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(register);
        var (byStrand, byTerm, withoutTerm) = (new Dictionary<string, HoursLine>(StringComparer.Ordinal), new Dictionary<InductionTerm, HoursLine>(), default(HoursLine));
        foreach (var session in register.Schedule.Sessions)
        {
            var line = LineOf(session, register.MarkOf(session.Id, asAt), asAt);
            Add(byStrand, session.Strand, line);
            Add(byTerm, session.Term, line);
        }

        foreach (var session in register.Schedule.Unplaced)
        {
            var line = new HoursLine(session.Length, default, default, default);
            Add(byStrand, session.Strand, line);
            withoutTerm += session.In.OneTerm is null ? line : default;
            if (session.In.OneTerm is { } term)
            {
                Add(byTerm, term, line);
            }
        }

        return new(asAt, byStrand, byTerm, withoutTerm);
    }

    private static HoursLine LineOf(ScheduledSession session, Mark? mark, LocalDate asAt) => (session.Date <= asAt, mark) switch
    {
        (false, _) => new(session.Length, default, default, default),
        (true, null) => new(session.Length, session.Length, default, session.Length),
        (true, Mark.Attended) => new(session.Length, session.Length, session.Length, default),
        (true, _) => new(session.Length, session.Length, default, default),
    };

    private static void Add<TKey>(Dictionary<TKey, HoursLine> sums, TKey key, HoursLine line)
        where TKey : notnull => sums[key] = sums.GetValueOrDefault(key) + line;
}
