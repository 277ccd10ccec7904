namespace Ecf.Domain.Buddies;

/// <summary>What links each two mentors, by their schools and subjects, and what that is worth to the hub.</summary>
internal sealed class MentorLinks
{
    private readonly BuddyWeights weights;
    private readonly int[] schools;
    private readonly int[][] subjects;

    internal MentorLinks(IReadOnlyList<BuddyMentor> mentors, BuddyWeights weights)
    {
        this.weights = weights;
        var (ofSchools, ofSubjects) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        schools = [.. mentors.Select(mentor => Number(ofSchools, mentor.School))];
        subjects = [.. mentors.Select(mentor => mentor.Subjects.Where(subject => !string.IsNullOrWhiteSpace(subject)).Select(subject => Number(ofSubjects, subject)).ToArray())];
    }

    internal int WeightOf(int one, int other) =>
        (schools[one] == schools[other] ? weights.OwnSchool : weights.OtherSchool) + (Share(subjects[one], subjects[other]) ? weights.SameSubject : 0);

    private static bool Share(int[] one, int[] other)
    {
        foreach (var subject in one)
        {
            if (other.AsSpan().Contains(subject))
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(Dictionary<string, int> known, string name)
    {
        known.TryAdd(name.Trim(), known.Count);
        return known[name.Trim()];
    }
}
