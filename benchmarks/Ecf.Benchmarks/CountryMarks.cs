using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Benchmarks;

/// <summary>Ten million marks of 100,000 people at 100 sessions: four strands in six terms, in the order of people or shuffled.</summary>
internal static class CountryMarks
{
    internal const int People = 100_000;

    internal const int Marks = 10_000_000;

    private static readonly string[] Strands = ["local", "regional", "self-study", "webinars"];

    internal static TallyPlan Plan { get; } = new(Enumerable.Range(0, 100).Select(index =>
        new TallySession($"session-{index}", Strands[index % 4], InductionTerm.FromNumber((index / 17) + 1))));

    /// <summary>The index of each session's strand and term, for peers that take no strings.</summary>
    internal static int[] Cells { get; } = [.. Plan.Sessions.Select(session => Plan.Cells.Index().First(cell => cell.Item == new TallyCell(session.Strand, session.Term)).Index)];

    internal static MarkColumns InOrder()
    {
        var (people, sessions, minutes, kinds) = (new int[Marks], new ushort[Marks], new ushort[Marks], new byte[Marks]);
        for (var row = 0; row < Marks; row++)
        {
            var draw = Draw(row);
            (people[row], sessions[row]) = (row / 100, (ushort)(draw % 100));
            (minutes[row], kinds[row]) = ((ushort)(15 * (1 + (draw / 100 % 20))), (byte)(draw / 2000 % 9 == 0 ? 1 : 0));
        }

        return new(people, sessions, minutes, kinds);
    }

    /// <summary>The same marks as they would come in: everybody's at once.</summary>
    internal static MarkColumns Shuffled()
    {
        var ordered = InOrder();
        var rows = Enumerable.Range(0, Marks).ToArray();
        new Random(4).Shuffle(rows);
        return new(
            Array.ConvertAll(rows, row => ordered.People.Span[row]), Array.ConvertAll(rows, row => ordered.Sessions.Span[row]),
            Array.ConvertAll(rows, row => ordered.Minutes.Span[row]), Array.ConvertAll(rows, row => ordered.Marks.Span[row]));
    }

    // A fixed scramble, so that every run adds up the same marks.
    private static uint Draw(int row)
    {
        var bits = (uint)row * 2654435761u;
        bits = (bits ^ (bits >> 15)) * 2246822519u;
        return bits ^ (bits >> 13);
    }
}
