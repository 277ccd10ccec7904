namespace Ecf.Domain.Attendance;

/// <summary>Minutes attended and missed for each person, strand and term, added up from columns of marks: a whole country in one pass.</summary>
/// <remarks>Equal to the ledger to the minute. Required and due hours come from schedules and not from marks, so they are not here.</remarks>
public sealed class Tally
{
    private readonly int[] sums;

    private Tally(TallyPlan plan, int people, int[] sums) => (Plan, People, this.sums) = (plan, people, sums);

    /// <summary>The sessions and cells added up.</summary>
    public TallyPlan Plan { get; }

    /// <summary>How many people there are, marked or not.</summary>
    public int People { get; }

    /// <summary>Adds up marks.</summary>
    /// <param name="marks">The marks; ordered by person they are added up fastest.</param>
    /// <param name="plan">The sessions that they name.</param>
    /// <param name="people">How many people there are: indexes from 0 to one less.</param>
    /// <param name="workers">How many processors to use, 1 or more. More than one helps only with marks in the order of people.</param>
    /// <returns>
    /// The tally, with a warning for each row set aside: a person (ECF440), session (ECF441) or mark (ECF442) that does not exist, or
    /// minutes that overflow a sum (ECF443). At most 1,000 rows are listed, and ECF444 counts the rest.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range, or people × strands × terms are too many for memory.</exception>
    public static ReadResult<Tally> Of(MarkColumns marks, TallyPlan plan, int people, int workers = 1)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(2L * people * plan.Cells.Count, Array.MaxLength, nameof(people));
        // Each run clears what it adds to.
        var sums = GC.AllocateUninitializedArray<int>(2 * people * plan.Cells.Count);
        var runs = TallyWork.Run(marks, plan, sums, (people, workers));
        var tally = new Tally(plan, people, sums);
        return new(tally, TallyFindings.Of(tally, marks, runs));
    }

    /// <summary>The hours of a person in a strand and term that were attended, or missed; none where there is no such cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public Hours Of(int person, TallyCell cell, Mark mark) =>
        Plan.PlaceOf(cell) is { } place ? Hours.FromMinutes(MinutesOf(person)[place + (int)mark]) : Hours.Zero;

    /// <summary>The minutes of a person: for each of the plan's cells, in their order, those attended and those missed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public ReadOnlySpan<int> MinutesOf(int person)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(person);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(person, People);
        var width = 2 * Plan.Cells.Count;
        return sums.AsSpan(person * width, width);
    }

    /// <summary>The minutes of everybody, attended or missed: more than <see cref="Hours"/> can hold, where need be.</summary>
    public long TotalMinutes(Mark mark)
    {
        var total = 0L;
        for (var place = (int)mark; place < sums.Length; place += 2)
        {
            total += sums[place];
        }

        return total;
    }
}
