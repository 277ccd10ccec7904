using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>Marks as four columns, a row a mark: 9 bytes instead of an object each, so that a whole country's fit in memory.</summary>
/// <remarks>The columns are read where they lie and not copied: change nothing in them while a tally runs.</remarks>
public sealed class MarkColumns
{
    /// <summary>Columns of one length.</summary>
    /// <param name="people">The index of the person, from 0.</param>
    /// <param name="sessions">The index of the session in a <see cref="TallyPlan"/>.</param>
    /// <param name="minutes">The minutes attended, or missed; partial attendance is a row of each.</param>
    /// <param name="marks">0 where the minutes were attended and 1 where they were missed: the number of the <see cref="Mark"/>.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public MarkColumns(ReadOnlyMemory<int> people, ReadOnlyMemory<ushort> sessions, ReadOnlyMemory<ushort> minutes, ReadOnlyMemory<byte> marks)
    {
        if (sessions.Length != people.Length || minutes.Length != people.Length || marks.Length != people.Length)
        {
            throw new ArgumentException($"The columns have {people.Length}, {sessions.Length}, {minutes.Length} and {marks.Length} rows: give each the same number.", nameof(people));
        }

        (People, Sessions, Minutes, Marks) = (people, sessions, minutes, marks);
    }

    /// <summary>How many marks there are.</summary>
    public int Count => People.Length;

    /// <summary>The person of each mark. In the order of people a tally is fastest, and can use several processors.</summary>
    public ReadOnlyMemory<int> People { get; }

    /// <summary>The session of each mark, by its index in a <see cref="TallyPlan"/>.</summary>
    public ReadOnlyMemory<ushort> Sessions { get; }

    /// <summary>The minutes that each mark makes attended or missed.</summary>
    public ReadOnlyMemory<ushort> Minutes { get; }

    /// <summary>The number of each <see cref="Mark"/>.</summary>
    public ReadOnlyMemory<byte> Marks { get; }

    /// <summary>The due marks of registers as they were known on a day; a register's place in the list is the person's index.</summary>
    /// <param name="registers">A register a person.</param>
    /// <param name="plan">A plan that has every session of their schedules, such as <see cref="TallyPlan.Of"/> makes.</param>
    /// <param name="asAt">The day.</param>
    /// <exception cref="ArgumentException">The plan lacks a marked session.</exception>
    public static MarkColumns Of(IReadOnlyList<Register> registers, TallyPlan plan, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(plan);
        var rows = registers.Index().SelectMany(person => Rows(person.Item, asAt)
            .Select(row => (Person: person.Index, Session: IndexOf(plan, row.Session), row.Minutes, row.Mark))).ToList();
        return new(
            rows.Select(row => row.Person).ToArray(), rows.Select(row => row.Session).ToArray(),
            rows.Select(row => (ushort)row.Minutes).ToArray(), rows.Select(row => (byte)row.Mark).ToArray());
    }

    private static IEnumerable<(string Session, int Minutes, Mark Mark)> Rows(Register register, LocalDate asAt) =>
        from line in HoursLedger.Of(register, asAt).Lines
        from row in new[] { (Hours: line.Line.Attended, Mark: Mark.Attended), (Hours: line.Line.Shortfall, Mark: Mark.Absent) }
        from minutes in Parts(row.Hours.Minutes)
        select (line.SessionId, minutes, row.Mark);

    /// <summary>More minutes than a row can hold are several rows.</summary>
    private static IEnumerable<int> Parts(int minutes)
    {
        for (var rest = minutes; rest > 0; rest -= ushort.MaxValue)
        {
            yield return Math.Min(rest, ushort.MaxValue);
        }
    }

    private static ushort IndexOf(TallyPlan plan, string session) => (ushort)(plan.IndexOf(session)
        ?? throw new ArgumentException($"The plan has no session \"{session}\": make it from the schedules of all registers.", nameof(plan)));
}
