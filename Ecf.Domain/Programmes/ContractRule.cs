namespace Ecf.Domain.Programmes;

/// <summary>What a contract asks of the hours of every programme for one audience and some cohorts.</summary>
/// <param name="Id">Its name, such as "ect-training-face-to-face".</param>
/// <param name="Audience">Whose programmes it is about.</param>
/// <param name="FromCohort">The first cohort it holds for, by the year in which its academic year begins.</param>
/// <param name="ToCohort">The last cohort it holds for.</param>
/// <param name="Share">The hours it is about.</param>
/// <param name="Delivery">The kind of delivery it is about; <c>null</c> for every kind.</param>
/// <param name="Least">The fewest hours allowed; <c>null</c> for no such limit.</param>
/// <param name="Most">The most hours allowed; <c>null</c> for no such limit.</param>
/// <param name="About">The figure that the contract itself gives where it says "about"; <c>null</c> elsewhere. The limits then say how far off still counts as about.</param>
/// <param name="Source">Where the contract says so.</param>
public sealed record ContractRule(
    string Id, Audience Audience, int FromCohort, int ToCohort, ContractShare Share, Delivery? Delivery, Hours? Least, Hours? Most, Hours? About, Source Source)
{
    /// <summary>Whether it is about a programme: of its audience, and for a cohort that it holds for.</summary>
    public bool AppliesTo(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return programme.Audience == Audience && programme.FirstCohort <= ToCohort && programme.LastCohort >= FromCohort;
    }

    /// <summary>What it asks for: "30 h or more", "36 h at most" or "about 59 h".</summary>
    public string Display() => (About, Least, Most) switch
    {
        ({ } about, _, _) => $"about {about.Display()}",
        (_, { } least, { } most) => $"{least.Display()} to {most.Display()}",
        (_, { } least, _) => $"{least.Display()} or more",
        (_, _, { } most) => $"{most.Display()} at most",
        _ => "any number of hours",
    };
}
