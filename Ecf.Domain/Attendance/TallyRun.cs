using System.Runtime.CompilerServices;

namespace Ecf.Domain.Attendance;

/// <summary>One pass over a run of rows, adding each to the sums of its person.</summary>
/// <remarks>
/// Block by block: a block is checked as a whole, many rows to an instruction, and then added without looking at a row
/// again; only where something is strange does each row have to show what. Person by person: the sums of one person lie
/// together and stay in the processor's nearest cache. A program makes such a tally once and not a thousand times, so the
/// loops are compiled in full for their first run instead of after many.
/// </remarks>
internal sealed class TallyRun(MarkColumns marks, TallyPlan plan, int[] sums)
{
    // 9 bytes a row: a block stays in the nearest cache from its check to its sums.
    private const int MostInABlock = 2048;

    // A sum of a person no larger than this takes a whole block without turning negative.
    private const int RoomForABlock = int.MaxValue - (MostInABlock * ushort.MaxValue);

    private readonly int width = 2 * plan.Cells.Count;
    private readonly List<int> strange = [];

    // The sums of people from here on hold whatever the memory held.
    private int reached;

    /// <summary>The rows that could not be added, in order, as far as they are listed.</summary>
    internal IReadOnlyList<int> Strange => strange;

    /// <summary>How many rows could not be added.</summary>
    internal int StrangeCount { get; private set; }

    /// <summary>Makes the sums of some people, from the first to just before the last, of these rows; anybody else's row is strange.</summary>
    internal void Add(Range rows, int firstPerson, int lastPerson)
    {
        reached = firstPerson;
        var (row, end) = (rows.Start.Value, rows.End.Value);
        while (row < end)
        {
            var block = new MarkRows(marks, row, Math.Min(MostInABlock, end - row));
            AddBlock(block, firstPerson, lastPerson);
            row += block.Count;
        }

        Reach(lastPerson);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBlock(in MarkRows block, int firstPerson, int lastPerson)
    {
        var areKnown = block.AreKnown(plan.Sessions.Count);
        int next;
        for (var row = 0; row < block.Count; row = next)
        {
            next = block.EndOfPerson(row);
            if (block.People[row] >= firstPerson && block.People[row] < lastPerson)
            {
                AddPerson(block, row, next, areKnown);
            }
            else
            {
                SetAside(block.First + row, next - row);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPerson(in MarkRows block, int row, int next, bool areKnown)
    {
        var person = block.People[row];
        var isNew = person >= reached;
        if (isNew)
        {
            Reach(person + 1);
        }

        var own = sums.AsSpan(person * width, width);
        if (areKnown && (isNew || HasRoom(own, next - row)))
        {
            AddAll(block, row, next, own);
        }
        else
        {
            AddEach(block, row, next, own);
        }
    }

    /// <summary>Whether no sum can overflow; not worth asking for fewer rows than there are sums.</summary>
    private static bool HasRoom(ReadOnlySpan<int> own, int rows) => rows >= own.Length && !own.ContainsAnyExceptInRange(0, RoomForABlock);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddAll(in MarkRows block, int row, int next, Span<int> own)
    {
        var places = plan.Places;
        var sessions = block.Sessions[row..next];
        var minutes = block.Minutes[row..next];
        var kinds = block.Marks[row..next];
        unchecked
        {
            for (var mark = 0; mark < sessions.Length; mark++)
            {
                own[places[sessions[mark]] + kinds[mark]] += minutes[mark];
            }
        }
    }

    private void AddEach(in MarkRows block, int first, int end, Span<int> own)
    {
        for (var row = first; row < end; row++)
        {
            if (!TryAdd(block.Sessions[row], block.Marks[row], block.Minutes[row], own))
            {
                SetAside(block.First + row, 1);
            }
        }
    }

    private bool TryAdd(ushort session, byte kind, ushort minutes, Span<int> own)
    {
        if (session >= plan.Places.Length || kind > (byte)Mark.Absent)
        {
            return false;
        }

        // A sum too large for its 31 bits turns negative.
        ref var sum = ref own[plan.Places[session] + kind];
        var more = unchecked(sum + minutes);
        sum = more < 0 ? sum : more;
        return more >= 0;
    }

    /// <summary>Clears the sums of the people up to just before this one; each person's once, and right before they are needed.</summary>
    private void Reach(int person)
    {
        sums.AsSpan(reached * width, (person - reached) * width).Clear();
        reached = person;
    }

    private void SetAside(int first, int count)
    {
        StrangeCount += count;
        for (var row = first; row < first + count && strange.Count < TallyFindings.MostListed; row++)
        {
            strange.Add(row);
        }
    }
}
