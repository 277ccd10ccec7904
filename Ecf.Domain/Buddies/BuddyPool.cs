using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>All that a round of buddies is made from: the mentors, the hub's rules, the rounds so far and the day.</summary>
public sealed class BuddyPool
{
    /// <summary>The most mentors of one pool: 2,000, many times a cohort.</summary>
    public const int MostMentors = 2_000;

    /// <summary>A pool of known facts. For facts typed by people use <see cref="Check"/>, which returns what is wrong.</summary>
    /// <param name="mentors">Every mentor once, those who left or have not begun included; in any order.</param>
    /// <param name="on">The day from which the round holds; it decides who takes part.</param>
    /// <param name="rules">The hub's rules; <c>null</c> for the usual.</param>
    /// <param name="history">The rounds so far, in any order; <c>null</c> for none.</param>
    /// <exception cref="ArgumentException">The facts contradict themselves; the message lists every problem.</exception>
    public BuddyPool(IReadOnlyList<BuddyMentor> mentors, LocalDate on, BuddyRules? rules = null, IReadOnlyList<BuddyRound>? history = null)
    {
        ArgumentNullException.ThrowIfNull(mentors);
        var errors = PoolChecks.Of(mentors, on, rules, history, "pool").Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new ArgumentException("The pool contradicts itself: " + string.Join(" ", errors));
        }

        (On, Rules) = (on, rules ?? BuddyRules.Usual);
        Mentors = [.. mentors.OrderBy(mentor => mentor.Id, StringComparer.Ordinal)];
        History = [.. (history ?? []).OrderBy(round => round.Number)];
    }

    /// <summary>The mentors, by id.</summary>
    public IReadOnlyList<BuddyMentor> Mentors { get; }

    /// <summary>The day from which the round holds.</summary>
    public LocalDate On { get; }

    /// <summary>The hub's rules.</summary>
    public BuddyRules Rules { get; }

    /// <summary>The rounds so far, by number.</summary>
    public IReadOnlyList<BuddyRound> History { get; }

    /// <summary>The pool, or everything that is wrong with it at once.</summary>
    /// <param name="mentors">Every mentor once; findings count them from 0 as given.</param>
    /// <param name="on">The day from which the round holds.</param>
    /// <param name="rules">The hub's rules; <c>null</c> for the usual.</param>
    /// <param name="history">The rounds so far; <c>null</c> for none.</param>
    /// <returns>
    /// Errors for an id given twice, empty names, days out of order, more than <see cref="MostMentors"/>, rules that name an unknown mentor, and rounds that
    /// cannot have been; a warning for a mentor of an earlier round who is no longer known; a note for a pin that does not hold on the day. The
    /// name of the file is "pool".
    /// </returns>
    public static ReadResult<BuddyPool> Check(
        IReadOnlyList<BuddyMentor> mentors, LocalDate on, BuddyRules? rules = null, IReadOnlyList<BuddyRound>? history = null)
    {
        var findings = PoolChecks.Of(mentors, on, rules, history, "pool");
        return new(findings.Any(finding => finding.Severity == Severity.Error) ? null : new(mentors, on, rules, history), findings);
    }
}
