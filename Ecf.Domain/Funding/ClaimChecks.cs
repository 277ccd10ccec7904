namespace Ecf.Domain.Funding;

/// <summary>Finds what contradicts itself in a claim. No sentence holds an id, which is personal data: paths and names say who.</summary>
internal sealed class ClaimChecks
{
    private readonly string file;
    private readonly List<Finding> findings = [];

    private ClaimChecks(string file) => this.file = file;

    internal static IReadOnlyList<Finding> Of(IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors, string file)
    {
        ArgumentNullException.ThrowIfNull(ects);
        ArgumentNullException.ThrowIfNull(mentors);
        var checks = new ClaimChecks(file);
        checks.Ects(ects, mentors.Select(mentor => mentor.Mentor).ToHashSet(StringComparer.Ordinal));
        checks.Mentors(mentors);
        return checks.findings;
    }

    private void Ects(IReadOnlyList<ClaimedEct> ects, HashSet<string> mentors)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < ects.Count; index++)
        {
            var (ect, path) = (ects[index], $"$.ects[{index}]");
            Filled(ect.Ect, $"{path}.ect", "id");
            Filled(ect.Name, $"{path}.name", "name");
            Filled(ect.School, $"{path}.school", "school");
            Require(firsts.TryAdd(ect.Ect, index), $"{path}.ect", "ECF520", () => FundingFindings.EctTwice(ect.Name, firsts[ect.Ect]));
            Mentor(ect, path, mentors);
            Years(ect, path);
        }
    }

    private void Mentors(IReadOnlyList<ClaimedMentor> mentors)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < mentors.Count; index++)
        {
            var (mentor, path) = (mentors[index], $"$.mentors[{index}]");
            Filled(mentor.Mentor, $"{path}.mentor", "id");
            Filled(mentor.Name, $"{path}.name", "name");
            Require(
                firsts.TryAdd(mentor.Mentor, index), $"{path}.mentor", "ECF521", () => FundingFindings.MentorTwice(mentor.Name, firsts[mentor.Mentor]));
        }
    }

    private void Mentor(ClaimedEct ect, string path, HashSet<string> mentors)
    {
        if (ect.Mentor == ect.Ect)
        {
            Require(false, $"{path}.mentor", "ECF522", () => FundingFindings.MentorsThemselves);
        }
        else if (ect.Mentor is { } mentor)
        {
            Require(mentors.Contains(mentor), $"{path}.mentor", "ECF523", () => FundingFindings.UnknownMentor(ect.Name));
        }
    }

    private void Years(ClaimedEct ect, string path)
    {
        Require(ect.Year2From <= ect.Year2To, $"{path}.year2To", "ECF524", () => FundingFindings.Year2Backwards(ect.Year2From, ect.Year2To));
        Require(ect.Year1From < ect.Year2From, $"{path}.year2From", "ECF525", () => FundingFindings.Year2TooEarly(ect.Year1From, ect.Year2From));
        if (ect.Left is { } left)
        {
            Require(ect.Year1From <= left, $"{path}.left", "ECF526", () => FundingFindings.LeftTooEarly(left, ect.Year1From));
        }
    }

    private void Filled(string text, string path, string what) =>
        Require(!string.IsNullOrWhiteSpace(text), path, "ECF527", () => FundingFindings.Blank(what));

    private void Require(bool holds, string path, string code, Func<string> sentence)
    {
        if (!holds)
        {
            findings.Add(new(file, path, Severity.Error, code, sentence()));
        }
    }
}
