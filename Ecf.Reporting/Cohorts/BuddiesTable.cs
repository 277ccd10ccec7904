using Ecf.Domain.Buddies;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>Whose buddy every mentor is, and why.</summary>
internal static class BuddiesTable
{
    internal static ReportTable Of(CohortFacts facts) => TableOf.Items<(CohortMember Mentor, BuddyPair? Pair, string Why)>(
        new("buddies", "Buddies", Summary(facts)) { MadeFrom = "rounds of buddies" },
        Rows(facts),
        [
            new("name", "Name", ColumnKind.Text, "The mentor's name as given", row => row.Mentor.Name),
            new("trn", "TRN", ColumnKind.Text, "The teacher reference number: seven digits, kept as text", row => row.Mentor.Id),
            new("school", "School", ColumnKind.Text, "The school on the date of the report", row => row.Mentor.School),
            new("buddy", "Buddy", ColumnKind.Text, "The buddy, or both of them in a trio; blank where there is none", row => Others(row.Mentor, row.Pair)),
            new("link", "Link", ColumnKind.Text, "What links them: own school, other school, same subject", row => row.Pair is { } pair ? Link(pair.Links) : null),
            new("why", "Why", ColumnKind.Text, "Why these are buddies, or why there is none", row => row.Why),
        ]);

    private static string Summary(CohortFacts facts) => facts.Buddies switch
    {
        null => "No round of buddies holds on the date of the report, and none can be proposed.",
        var round when facts.BuddiesAreProposed => $"No round of buddies holds yet: this is round {round.Number} as it is proposed for {DayText.InFull(round.On)}.",
        var round => $"Each mentor's buddy in round {round.Number}, which holds from {DayText.InFull(round.On)}.",
    };

    private static IEnumerable<(CohortMember Mentor, BuddyPair? Pair, string Why)> Rows(CohortFacts facts)
    {
        if (facts.Buddies is not { } round)
        {
            return [];
        }

        var without = round.Unpaired.ToDictionary(mentor => mentor.Mentor, mentor => mentor.Sentence, StringComparer.Ordinal);
        return facts.InOrder.Where(member => member.Role == Audience.Mentor && (round.Find(member.Id) is not null || without.ContainsKey(member.Id)))
            .Select(member => (member, round.Find(member.Id), round.Find(member.Id)?.Sentence ?? without[member.Id]));
    }

    private static string? Others(CohortMember mentor, BuddyPair? pair) =>
        pair is null ? null : string.Join("; ", pair.Mentors.Where(other => other.Id != mentor.Id).Select(other => other.Name));

    private static string Link(BuddyLink links) => string.Join(", ", new[]
    {
        links.HasFlag(BuddyLink.OwnSchool) ? "own school" : null,
        links.HasFlag(BuddyLink.OtherSchool) ? "other school" : null,
        links.HasFlag(BuddyLink.SameSubject) ? "same subject" : null,
    }.OfType<string>());
}
