using Ecf.Domain.Induction;

namespace Ecf.Domain.Examples;

/// <summary>An example of service: who works so much for so many school terms has served so much of induction.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Paragraph">Where in the source, such as "2.34".</param>
/// <param name="Fte">The share of a full-time post throughout.</param>
/// <param name="SchoolTerms">How many school terms were worked; part of one in tenths.</param>
/// <param name="Served">How many full-time terms that is.</param>
/// <param name="Remaining">How many of the six remain.</param>
public sealed record WorkedService(Source Source, string Paragraph, Fte Fte, decimal SchoolTerms, decimal Served, decimal Remaining)
{
    /// <summary>"0.5 for 2.5 school terms".</summary>
    public override string ToString() => FormattableString.Invariant($"{Fte} for {SchoolTerms} school terms");
}
