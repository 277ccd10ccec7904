namespace Ecf.Domain.Attendance;

/// <summary>One pass over a run of rows, adding each to the sums of its person.</summary>
internal sealed class TallyRun(MarkColumns marks, TallyPlan plan, int[] sums)
{
    private readonly int width = 2 * plan.Cells.Count;
    private readonly List<int> strange = [];

    /// <summary>The rows that could not be added, in order, as far as they are listed.</summary>
    internal IReadOnlyList<int> Strange => strange;

    /// <summary>How many rows could not be added.</summary>
    internal int StrangeCount { get; private set; }

    /// <summary>Adds the rows of some people, from the first to just before the last; anybody else's is strange.</summary>
    internal void Add(Range rows, int firstPerson, int lastPerson)
    {
        var people = marks.People.Span[rows];
        var sessions = marks.Sessions.Span[rows];
        var minutes = marks.Minutes.Span[rows];
        var kinds = marks.Marks.Span[rows];
        var places = plan.Places;
        var (first, count) = (firstPerson, (uint)(lastPerson - firstPerson));
        for (var row = 0; row < people.Length && row < sessions.Length && row < minutes.Length && row < kinds.Length; row++)
        {
            var (person, session, kind) = (people[row], sessions[row], kinds[row]);
            if (unchecked((uint)(person - first)) >= count || session >= places.Length || kind > (byte)Mark.Absent)
            {
                SetAside(rows.Start.Value + row);
                continue;
            }

            // Tally.Of has made sure that no product leaves the array; a sum too large turns negative.
            ref var sum = ref sums[unchecked((person * width) + places[session] + kind)];
            var more = unchecked(sum + minutes[row]);
            if (more < 0)
            {
                SetAside(rows.Start.Value + row);
                continue;
            }

            sum = more;
        }
    }

    private void SetAside(int row)
    {
        StrangeCount++;
        if (strange.Count < TallyFindings.MostListed)
        {
            strange.Add(row);
        }
    }
}
