using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Finds what contradicts itself in the moves and changes of mentor of a claim.</summary>
internal sealed class ChangeChecks
{
    private readonly string file;
    private readonly ClaimFacts facts;
    private readonly Dictionary<string, ClaimedEct> ects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimedMentor> mentors = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    private ChangeChecks(ClaimFacts facts, string file) => (this.facts, this.file) = (facts, file);

    internal static IReadOnlyList<Finding> Of(ClaimFacts facts, string file)
    {
        if (facts.Moves.Count + facts.Mentorings.Count == 0)
        {
            return [];
        }

        var checks = new ChangeChecks(facts, file);
        checks.Know();
        checks.Dated("move", "moves", [.. facts.Moves.Select(move => (move.Ect, move.From))]);
        checks.Dated("change of mentor", "mentorings", [.. facts.Mentorings.Select(change => (change.Ect, change.From))]);
        checks.Schools();
        checks.NewMentors();
        checks.Circles();
        return checks.findings;
    }

    private void Know()
    {
        foreach (var ect in facts.Ects)
        {
            ects.TryAdd(ect.Ect, ect);
        }

        foreach (var mentor in facts.Mentors)
        {
            mentors.TryAdd(mentor.Mentor, mentor);
        }
    }

    private void Dated(string what, string list, IReadOnlyList<(string Ect, LocalDate From)> changes)
    {
        var firsts = new Dictionary<(string, LocalDate), int>();
        for (var index = 0; index < changes.Count; index++)
        {
            var (change, path) = (changes[index], new ClaimPath(list, index));
            if (!ects.TryGetValue(change.Ect, out var ect))
            {
                findings.Add(path.Error(file, "ect", "ECF530", FundingFindings.UnknownEct(what)));
            }
            else if (change.From <= ect.Year1From)
            {
                findings.Add(path.Error(file, "from", "ECF531", FundingFindings.ChangeTooEarly(what, change.From, ect.Year1From)));
            }

            if (!firsts.TryAdd(change, index))
            {
                findings.Add(path.Error(file, "from", "ECF532", FundingFindings.TwoChanges(what, change.From, firsts[change])));
            }
        }
    }

    private void Schools()
    {
        foreach (var (index, move) in facts.Moves.Index().Where(move => string.IsNullOrWhiteSpace(move.Item.School)))
        {
            findings.Add(new ClaimPath("moves", index).Error(file, "school", "ECF527", FundingFindings.Blank("school")));
        }
    }

    private void NewMentors()
    {
        foreach (var (index, change) in facts.Mentorings.Index())
        {
            var path = new ClaimPath("mentorings", index);
            if (change.Mentor == change.Ect)
            {
                findings.Add(path.Error(file, "mentor", "ECF522", FundingFindings.MentorsThemselves));
            }
            else if (change.Mentor is { } mentor && !mentors.ContainsKey(mentor) && ects.TryGetValue(change.Ect, out var ect))
            {
                findings.Add(path.Error(file, "mentor", "ECF523", FundingFindings.UnknownMentor(ect.Name)));
            }
        }
    }

    private void Circles()
    {
        var before = ects.Values.Where(ect => ect.Mentor is not null).ToDictionary(ect => ect.Ect, ect => new List<string?> { ect.Mentor }, StringComparer.Ordinal);
        foreach (var (index, change) in facts.Mentorings.Index().OrderBy(change => change.Item.From).ThenBy(change => change.Index))
        {
            if (!before.TryGetValue(change.Ect, out var mentorsBefore))
            {
                before[change.Ect] = mentorsBefore = [];
            }

            if (change.Mentor is { } mentor && mentorsBefore.Contains(mentor) && mentorsBefore[^1] is { } last && last != mentor
                && ects.TryGetValue(change.Ect, out var ect) && mentors.TryGetValue(mentor, out var again))
            {
                findings.Add(new ClaimPath("mentorings", index).Warning(file, "mentor", "ECF533", FundingFindings.Circle(ect.Name, again.Name)));
            }

            mentorsBefore.Add(change.Mentor);
        }
    }
}
