namespace Ecf.Domain.Funding;

/// <summary>Finds what contradicts itself in a claim. No sentence holds an id, which is personal data: paths and names say who.</summary>
internal sealed class ClaimChecks
{
    private readonly string file;
    private readonly ClaimFacts facts;
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> mentors;

    private ClaimChecks(ClaimFacts facts, string file)
    {
        (this.facts, this.file) = (facts, file);
        mentors = facts.Mentors.Select(mentor => mentor.Mentor).ToHashSet(StringComparer.Ordinal);
    }

    internal static IReadOnlyList<Finding> Of(ClaimFacts facts, string file)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var checks = new ClaimChecks(facts, file);
        checks.Ects();
        checks.Mentors();
        checks.Schools();
        checks.findings.AddRange(ChangeChecks.Of(facts, file));
        return checks.findings;
    }

    private void Ects()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < facts.Ects.Count; index++)
        {
            var (ect, path) = (facts.Ects[index], new ClaimPath("ects", index));
            Filled(ect.Ect, path, "ect", "id");
            Filled(ect.Name, path, "name", "name");
            Filled(ect.School, path, "school", "school");
            if (!firsts.TryAdd(ect.Ect, index))
            {
                Error(path, "ect", "ECF520", FundingFindings.EctTwice(ect.Name, firsts[ect.Ect]));
            }

            Mentor(ect, path);
            Years(ect, path);
            InRange(ect.InductionTerms, path, ("inductionTerms", "terms of induction"), (1, 6));
            InRange(ect.DeclarationsMade, path, ("declarationsMade", "declarations made"), (0, 9));
        }
    }

    private void Mentors()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < facts.Mentors.Count; index++)
        {
            var (mentor, path) = (facts.Mentors[index], new ClaimPath("mentors", index));
            Filled(mentor.Mentor, path, "mentor", "id");
            Filled(mentor.Name, path, "name", "name");
            if (!firsts.TryAdd(mentor.Mentor, index))
            {
                Error(path, "mentor", "ECF521", FundingFindings.MentorTwice(mentor.Name, firsts[mentor.Mentor]));
            }

            InRange(mentor.TermsDeclared, path, ("termsDeclared", "terms declared"), (0, FundingRate.Terms));
            InRange(mentor.Engagement, path, ("engagement", "engagement in percent"), (0, 100));
        }
    }

    private void Schools()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < facts.Schools.Count; index++)
        {
            if (!firsts.TryAdd(facts.Schools[index].School, index))
            {
                Error(new("schools", index), "school", "ECF538", FundingFindings.ClaimedSchoolTwice(facts.Schools[index].School, firsts[facts.Schools[index].School]));
            }
        }
    }

    private void Mentor(ClaimedEct ect, ClaimPath path)
    {
        if (ect.Mentor == ect.Ect)
        {
            Error(path, "mentor", "ECF522", FundingFindings.MentorsThemselves);
        }
        else if (ect.Mentor is { } mentor && !mentors.Contains(mentor))
        {
            Error(path, "mentor", "ECF523", FundingFindings.UnknownMentor(ect.Name));
        }
    }

    private void Years(ClaimedEct ect, ClaimPath path)
    {
        if (ect.Year2From > ect.Year2To)
        {
            Error(path, "year2To", "ECF524", FundingFindings.Year2Backwards(ect.Year2From, ect.Year2To));
        }

        if (ect.Year1From >= ect.Year2From)
        {
            Error(path, "year2From", "ECF525", FundingFindings.Year2TooEarly(ect.Year1From, ect.Year2From));
        }

        if (ect.Left is { } left && ect.Year1From > left)
        {
            Error(path, "left", "ECF526", FundingFindings.LeftTooEarly(left, ect.Year1From));
        }
    }

    private void Filled(string text, ClaimPath path, string name, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Error(path, name, "ECF527", FundingFindings.Blank(what));
        }
    }

    private void InRange(int? given, ClaimPath path, (string Name, string What) about, (int Least, int Most) range)
    {
        if (given is { } number && (number < range.Least || number > range.Most))
        {
            Error(path, about.Name, "ECF537", FundingFindings.OutOfRange(about.What, number, range.Least, range.Most));
        }
    }

    private void Error(ClaimPath path, string name, string code, string sentence) => findings.Add(path.Error(file, name, code, sentence));
}
