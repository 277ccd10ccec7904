namespace Ecf.Domain.Attendance;

/// <summary>One pass over a run of rows, adding each to the sums of its person.</summary>
/// <remarks>Person by person: the sums of one person lie together and stay in the processor's nearest cache.</remarks>
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
        var columns = new MarkRows(marks);
        var (row, end) = (rows.Start.Value, rows.End.Value);
        while (row < end)
        {
            var (person, next) = (columns.People[row], columns.EndOfPerson(row, end));
            if (person >= firstPerson && person < lastPerson)
            {
                AddPerson(columns, row, next);
            }
            else
            {
                SetAside(row, next);
            }

            row = next;
        }
    }

    private void AddPerson(in MarkRows rows, int first, int end)
    {
        var own = sums.AsSpan(rows.People[first] * width, width);
        var places = plan.Places;
        var sessions = rows.Sessions;
        var minutes = rows.Minutes;
        var kinds = rows.Marks;
        for (var row = first; row < end; row++)
        {
            var (session, kind) = (sessions[row], kinds[row]);
            if (session >= places.Length || kind > (byte)Mark.Absent)
            {
                SetAside(row, row + 1);
                continue;
            }

            // A sum too large for its 31 bits turns negative.
            ref var sum = ref own[places[session] + kind];
            var more = unchecked(sum + minutes[row]);
            if (more < 0)
            {
                SetAside(row, row + 1);
                continue;
            }

            sum = more;
        }
    }

    private void SetAside(int first, int end)
    {
        StrangeCount += end - first;
        for (var row = first; row < end && strange.Count < TallyFindings.MostListed; row++)
        {
            strange.Add(row);
        }
    }
}
