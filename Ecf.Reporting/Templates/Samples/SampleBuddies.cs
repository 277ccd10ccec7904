using Ecf.Domain.Examples;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates.Samples;

/// <summary>The buddies of a sample: its mentors in the order of their TRNs by twos, and the last of an odd number with the two before; a mentor alone has none.</summary>
internal static class SampleBuddies
{
    internal static IReadOnlyDictionary<string, IReadOnlyList<MentorBuddy>> Of(IReadOnlyList<ExamplePerson> people)
    {
        var mentors = people.Where(person => person.Role == Audience.Mentor).OrderBy(person => person.Trn, StringComparer.Ordinal).ToList();
        return Groups(mentors).SelectMany(group => group.Select(mentor => (mentor.Trn, Buddies: BuddiesOf(mentor, group))))
            .ToDictionary(pair => pair.Trn, pair => pair.Buddies, StringComparer.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<ExamplePerson>> Groups(List<ExamplePerson> mentors)
    {
        var groups = mentors.Count < 2 ? 0 : mentors.Count / 2;
        return Enumerable.Range(0, groups).Select(number => number == groups - 1 ? mentors[(2 * number)..] : mentors[(2 * number)..((2 * number) + 2)]);
    }

    private static IReadOnlyList<MentorBuddy> BuddiesOf(ExamplePerson mentor, IReadOnlyList<ExamplePerson> group) => [.. group.Where(other => other != mentor)
        .Select(other => new MentorBuddy(other.Trn, other.Name, other.School.Name, other.Subject, LinkOf(mentor, other)))];

    private static string LinkOf(ExamplePerson one, ExamplePerson other) =>
        (one.School == other.School ? "the same school" : "another school") + (one.Subject.Length > 0 && one.Subject == other.Subject ? ", the same subject" : "");
}
