namespace Ecf.Domain.Programmes;

/// <summary>What differs between two programmes, or two versions of one: by strand and term, in hours and in words.</summary>
/// <remarks>
/// Strands are the same where their ids are. A difference is what a person who attends would notice; the name of a cell,
/// its note, and whether it is stated or reconstructed make none.
/// </remarks>
public sealed class ProgrammeDiff
{
    private ProgrammeDiff(Programme before, Programme after)
    {
        Before = before;
        After = after;
        Lines = [.. DifferenceLines.Of(before, after)];
    }

    /// <summary>The earlier programme.</summary>
    public Programme Before { get; }

    /// <summary>The later programme.</summary>
    public Programme After { get; }

    /// <summary>Every strand and place where they differ: in the order of the later programme's strands, then of those it has no more, and from the first term to the last.</summary>
    public IReadOnlyList<ProgrammeDifference> Lines { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Lines.Count == 0;

    /// <summary>How many hours more the later programme has, meetings apart; negative where it has fewer. All <see cref="Lines"/> add up to it.</summary>
    public Hours Change => After.Hours - Before.Hours;

    /// <summary>Compares two programmes.</summary>
    /// <param name="before">The earlier, or the one to compare with.</param>
    /// <param name="after">The later.</param>
    public static ProgrammeDiff Of(Programme before, Programme after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(before, after);
    }

    /// <summary>How many hours more the later programme has in a strand; none where neither has it.</summary>
    /// <param name="strand">The strand's id.</param>
    public Hours ChangeOf(string strand)
    {
        ArgumentNullException.ThrowIfNull(strand);
        return Lines.Where(line => line.Strand.Id == strand).Sum(line => line.Change);
    }

    /// <summary>How many hours more the later programme has in this very term.</summary>
    public Hours ChangeIn(InductionTerm term) => Lines.Where(line => line.Place.OneTerm == term).Sum(line => line.Change);

    /// <summary>The whole in words: the hours of both, then a line for each difference.</summary>
    public override string ToString() => IsEmpty
        ? "Nothing differs"
        : string.Join("\n", [$"In all: {DifferenceWords.Change(Before.Hours.Display(), After.Hours.Display(), Change)}", .. Lines.Select(line => line.ToString())]);
}
