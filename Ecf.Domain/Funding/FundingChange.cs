namespace Ecf.Domain.Funding;

/// <summary>What the money would be if one thing changed on the day after the statement's.</summary>
/// <param name="Kind">What would change.</param>
/// <param name="School">The school whose money it is.</param>
/// <param name="Person">The name of the ECT or mentor.</param>
/// <param name="Before">What the school can expect in all from the lines that the change touches.</param>
/// <param name="After">What it could expect then; what is unclear is not in it.</param>
public sealed record FundingChange(ChangeKind Kind, string School, string Person, Money Before, Money After)
{
    /// <summary>What the school would gain; negative for a loss.</summary>
    public Money Difference => After - Before;

    /// <summary>The change in a sentence, without a full stop: "if Ann Ash moves to another school".</summary>
    public string Says => Kind switch
    {
        ChangeKind.EctMoves => $"if {Person} moves to another school",
        ChangeKind.SecondEct => $"if {Person} takes a second ECT of the same cohort",
        _ => $"if the engagement of {Person} stays under 75%",
    };
}
