using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Finds what is wrong with the absences of an induction whose posts are sound.</summary>
internal sealed class AbsenceChecks
{
    private readonly InductionFacts facts;
    private readonly Action<string, string, string> error;
    private readonly Action<string, string, string> warning;

    private AbsenceChecks(InductionFacts facts, Action<string, string, string> error, Action<string, string, string> warning) =>
        (this.facts, this.error, this.warning) = (facts, error, warning);

    internal static void Of(InductionFacts facts, Action<string, string, string> error, Action<string, string, string> warning)
    {
        var checks = new AbsenceChecks(facts, error, warning);
        for (var index = 0; index < facts.Absences.Count; index++)
        {
            checks.Check(facts.Absences[index], $"$.absences[{index}]");
            checks.Overlap(index);
        }
    }

    private void Check(Absence absence, string path)
    {
        if (absence.Extends && !absence.Kind.IsStatutoryLeave())
        {
            error($"{path}.extends", "ECF619", InductionFindings.NotStatutory);
        }

        if (absence.Last < absence.First)
        {
            error($"{path}.last", "ECF620", InductionFindings.Backwards(absence.First, absence.Last!.Value));
        }
        else if (PostOf(absence) is not { } post)
        {
            error(path, "ECF621", InductionFindings.OutsidePosts(absence.First, absence.Last));
        }
        else
        {
            Days(absence, post, path);
        }
    }

    private void Days(Absence absence, Post post, string path)
    {
        if (absence.Days is { } days)
        {
            Given(absence, days, post, path);
        }
        else if (LeastShare(absence, post) is < 1 and var share)
        {
            error($"{path}.days", "ECF608", InductionFindings.DaysNeeded(share));
        }
        else if (absence.Last is { } last && SchoolTime.Of(post.Calendar).DaysBetween(absence.First, last) == 0)
        {
            warning(path, "ECF624", InductionFindings.NoSchoolDay);
        }
    }

    private void Given(Absence absence, decimal days, Post post, string path)
    {
        if (days <= 0 || days % 0.5m != 0)
        {
            error($"{path}.days", "ECF622", InductionFindings.NotHalves(days));
        }
        else if (absence.Last is { } last && SchoolTime.Of(post.Calendar).DaysBetween(absence.First, last) is var most && days > most)
        {
            error($"{path}.days", "ECF622", InductionFindings.MoreThanDays(days, most));
        }
    }

    private void Overlap(int later)
    {
        for (var earlier = 0; earlier < later; earlier++)
        {
            var (one, other) = (facts.Absences[earlier], facts.Absences[later]);
            if (Overlaps(one, other) && !(one.Days < 1 && other.Days < 1))
            {
                error($"$.absences[{later}]", "ECF623", InductionFindings.Overlaps(other.First, $"$.absences[{earlier}]"));
            }
        }
    }

    private static bool Overlaps(Absence one, Absence other) =>
        (one.Last is not { } oneLast || other.First <= oneLast) && (other.Last is not { } otherLast || one.First <= otherLast);

    /// <summary>The post that covers the first day away; the whole absence must lie within posts.</summary>
    private Post? PostOf(Absence absence) =>
        facts.Posts.Any(post => post.Covers(absence.Last ?? absence.First)) ? facts.Posts.FirstOrDefault(post => post.Covers(absence.First)) : null;

    private static decimal LeastShare(Absence absence, Post post) => post.Pattern
        .Where(change => change.From > absence.First && !(change.From > absence.Last))
        .Select(change => change.Share).Append(post.ShareOn(absence.First)).Min();
}
