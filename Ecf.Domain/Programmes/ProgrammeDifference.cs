namespace Ecf.Domain.Programmes;

/// <summary>What one strand has otherwise in one place of two programmes.</summary>
/// <param name="Strand">The row, as the later programme calls it where it has it.</param>
/// <param name="Place">The term, or the longer span or unknown term of sessions that lie in no one term.</param>
/// <param name="Before">The hours of the earlier programme there, meetings apart.</param>
/// <param name="After">The hours of the later programme there.</param>
/// <param name="BeforeWords">What the earlier one has: "2 × 1 h", "weekly meeting" or "nothing".</param>
/// <param name="AfterWords">What the later one has.</param>
public sealed record ProgrammeDifference(Strand Strand, Anchor Place, Hours Before, Hours After, string BeforeWords, string AfterWords)
{
    /// <summary>How many hours more the later programme has; negative where it has fewer.</summary>
    public Hours Change => After - Before;

    /// <summary>"Self study, year 2: 6 h before, 5 h now (1 h less)".</summary>
    public override string ToString() => $"{Strand.Name}, {Place.Display()}: {DifferenceWords.Change(BeforeWords, AfterWords, Change)}";
}
