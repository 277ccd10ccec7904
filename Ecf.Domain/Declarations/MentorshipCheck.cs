using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Finds what cannot be in who mentors whom, before schedules are assigned by it.</summary>
public static class MentorshipCheck
{
    /// <summary>Everything that is wrong, in the order given.</summary>
    /// <param name="mentorships">The mentorships of any people, in any order; findings count them from 0 as given.</param>
    /// <param name="file">The name that findings give as the file. Default "mentorships".</param>
    /// <returns>
    /// Errors where somebody mentors themselves, a mentorship ends before it starts, or an ECT has two mentors at once; a warning where the
    /// mentors of an ECT replace each other in a circle, the last of them coming back.
    /// </returns>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Mentorship> mentorships, string file = "mentorships")
    {
        ArgumentNullException.ThrowIfNull(mentorships);
        var placed = mentorships.Select((mentorship, index) => (mentorship, index)).ToList();
        return
        [
            .. placed.SelectMany(pair => Alone(pair.mentorship, $"$[{pair.index}]", file)),
            .. placed.GroupBy(pair => pair.mentorship.Ect)
                .SelectMany(group => Together([.. group.OrderBy(pair => pair.mentorship.From).ThenBy(pair => pair.mentorship.Mentor)], file))
                .OrderBy(found => found.Index).Select(found => found.Finding),
        ];
    }

    private static IEnumerable<Finding> Alone(Mentorship mentorship, string path, string file)
    {
        if (mentorship.Ect == mentorship.Mentor)
        {
            yield return new(file, $"{path}.mentor", Severity.Error, "ECF945", DeclarationFindings.MentorsThemselves);
        }

        if (mentorship.To is { } to && to < mentorship.From)
        {
            yield return new(file, $"{path}.to", Severity.Error, "ECF948", DeclarationFindings.MentorshipBackwards(mentorship.From, to));
        }
    }

    private static IEnumerable<(int Index, Finding Finding)> Together(IReadOnlyList<(Mentorship Mentorship, int Index)> inOrder, string file)
    {
        for (var at = 1; at < inOrder.Count; at++)
        {
            var (now, index) = inOrder[at];
            if (inOrder.Take(at).Any(earlier => (earlier.Mentorship.To ?? LocalDate.MaxIsoValue) >= now.From))
            {
                yield return (index, new(file, $"$[{index}].from", Severity.Error, "ECF946", DeclarationFindings.TwoMentors(now.From)));
            }

            var before = inOrder.Take(at).Select(pair => pair.Mentorship.Mentor).ToList();
            if (before.LastIndexOf(now.Mentor) is var last and >= 0 && last < at - 1)
            {
                yield return (index, new(file, $"$[{index}].mentor", Severity.Warning, "ECF947", DeclarationFindings.Circle(before.Skip(last).Distinct().Count())));
            }
        }
    }
}
