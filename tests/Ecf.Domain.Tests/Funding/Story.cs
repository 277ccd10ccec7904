using System.Text;
using Ecf.Domain.Funding;
using NodaTime;

namespace Ecf.Domain.Tests.Funding;

/// <summary>A claim told from its first day to its last: how each line stands, and on which day that changes.</summary>
internal sealed class Story(ClaimFacts facts)
{
    private readonly FundingClaim claim = new(facts);

    /// <summary>The lines of one grant, each with the days on which something of it changes.</summary>
    internal string ToText(FundingComponent about)
    {
        var days = Days();
        var told = days.Select(day => FundingStatement.For(claim, FundingRates.Embedded, day)).ToList();
        var text = new StringBuilder();
        foreach (var id in told[0].Lines.Where(line => line.Component == about).Select(line => line.Id))
        {
            text.Append(id).Append('\n');
            var before = "";
            foreach (var statement in told)
            {
                var line = statement.Lines.Single(line => line.Id == id);
                if (Standing(line) is var now && now != before)
                {
                    text.Append("  ").Append(Day(statement.AsAt)).Append(": ").Append(now).Append('\n');
                    before = now;
                }
            }

            text.Append("  rules: ").AppendJoin("; ", told[^1].Lines.Single(line => line.Id == id).Rules.Select(rule => rule.Name)).Append('\n');
        }

        return text.ToString();
    }

    private static string Standing(FundingLine line) =>
        $"{line.Status.Display()}, {line.ToDate} of {line.InAll}{(line.ExpectedOn is { } day ? $" by {Day(day)}" : "")} ({line.Working}): {line.Reason}{string.Concat(line.Payments.Select(payment => $" [{payment.Amount} for {payment.AcademicYear}, {payment.Terms}, {payment.Status.Display()}]"))}";

    /// <summary>The days around all that the claim and its payments name: if anything changes on a day, it is one of these.</summary>
    private IReadOnlyList<LocalDate> Days()
    {
        var windows = FundingStatement.For(claim, FundingRates.Embedded, new(2024, 9, 1)).Lines.SelectMany(line => line.Payments).SelectMany(payment => new[] { payment.Window.From, payment.Window.To });
        var ects = facts.Ects.SelectMany(ect => new[] { ect.Year1From, ect.Year2From, ect.Year2To, ect.Left ?? ect.Year2To, FundingTerm.Of(ect.Year2From).Last.PlusDays(31) });
        var mentors = facts.Mentors.SelectMany(mentor => new[] { mentor.Left, mentor.RegisteredOn }).OfType<LocalDate>();
        var terms = facts.Ects.SelectMany(ect => Enumerable.Range(0, 7).SelectMany(term => new[] { FundingTerm.Of(ect.Year1From).Plus(term).First, FundingTerm.Of(ect.Year1From).Plus(term).Last }));
        return [.. windows.Concat(ects).Concat(mentors).Concat(terms).Concat(facts.Moves.Select(move => move.From)).Concat(facts.Mentorings.Select(change => change.From))
            .Where(day => day.Year > 2000).SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Distinct().Order()];
    }

    private static string Day(LocalDate day) => FormattableString.Invariant($"{day:uuuu-MM-dd}");
}
