using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One person's hours at a date, in all, by strand and by term.</summary>
public sealed class HoursLedger
{
    private HoursLedger(LocalDate asAt, IReadOnlyList<(string Strand, InductionTerm? Term, HoursLine Line)> items)
    {
        AsAt = asAt;
        Total = Add(items.Select(item => item.Line));
        ByStrand = items.GroupBy(item => item.Strand, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Add(group.Select(item => item.Line)), StringComparer.Ordinal);
        ByTerm = items.Where(item => item.Term is not null).GroupBy(item => item.Term!.Value)
            .ToDictionary(group => group.Key, group => Add(group.Select(item => item.Line)));
        WithoutTerm = Add(items.Where(item => item.Term is null).Select(item => item.Line));
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
        var placed = register.Schedule.Sessions.Select(session =>
            (session.Strand, (InductionTerm?)session.Term, LineOf(session, register.MarkOf(session.Id, asAt), asAt)));
        var unplaced = register.Schedule.Unplaced.Select(session => (session.Strand, session.In.OneTerm, new HoursLine(session.Length, default, default, default)));
        return new(asAt, [.. placed, .. unplaced]);
    }

    private static HoursLine LineOf(ScheduledSession session, Mark? mark, LocalDate asAt) => (session.Date <= asAt, mark) switch
    {
        (false, _) => new(session.Length, default, default, default),
        (true, null) => new(session.Length, session.Length, default, session.Length),
        (true, Mark.Attended) => new(session.Length, session.Length, session.Length, default),
        (true, _) => new(session.Length, session.Length, default, default),
    };

    private static HoursLine Add(IEnumerable<HoursLine> lines) => lines.Aggregate(default(HoursLine), (sum, line) => sum + line);
}
