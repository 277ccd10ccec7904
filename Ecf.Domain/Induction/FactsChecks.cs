using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Finds what contradicts itself in the facts of an induction.</summary>
internal sealed class FactsChecks
{
    private readonly InductionFacts facts;
    private readonly string file;
    private readonly List<Finding> findings = [];

    private FactsChecks(InductionFacts facts, string file) => (this.facts, this.file) = (facts, file);

    internal static IReadOnlyList<Finding> Of(InductionFacts facts, string file)
    {
        var checks = new FactsChecks(facts, file);
        checks.Posts();
        if (checks.findings.Count == 0)
        {
            // Only sound posts can be added up, hold a start or an absence.
            checks.Together();
            checks.Start();
            AbsenceChecks.Of(facts, checks.Error, checks.Warning);
        }

        checks.Decisions();
        return checks.findings;
    }

    private void Posts()
    {
        if (facts.Posts.Count == 0)
        {
            Error("$.posts", "ECF603", InductionFindings.NoPosts);
        }

        for (var index = 0; index < facts.Posts.Count; index++)
        {
            var (post, path) = (facts.Posts[index], $"$.posts[{index}]");
            if (post.To < post.From)
            {
                Error($"{path}.to", "ECF604", InductionFindings.Backwards(post.From, post.To!.Value));
            }

            Pattern(post, path);
        }
    }

    private void Pattern(Post post, string path)
    {
        if (post.Pattern is [var first, ..] && first.From > post.From)
        {
            Error($"{path}.pattern[0].from", "ECF605", InductionFindings.PatternLate(first.From, post.From));
        }

        for (var index = 0; index < post.Pattern.Count; index++)
        {
            Change(post, index, $"{path}.pattern[{index}]");
        }
    }

    private void Change(Post post, int index, string path)
    {
        var change = post.Pattern[index];
        if (change.Share <= 0 || change.Share > 1 || change.Share * 100 != decimal.Truncate(change.Share * 100))
        {
            Error($"{path}.share", "ECF601", InductionFindings.NotAShare(change.Share));
        }

        if (index > 0 && change.From <= post.Pattern[index - 1].From)
        {
            Error($"{path}.from", "ECF606", InductionFindings.PatternOrder(change.From, post.Pattern[index - 1].From));
        }

        if (change.From > post.To)
        {
            Error($"{path}.from", "ECF607", InductionFindings.PatternAfterPost(change.From, post.To!.Value));
        }
    }

    private void Together()
    {
        for (var later = 1; later < facts.Posts.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                Pair(earlier, later);
            }
        }
    }

    /// <summary>Two posts at once: too much, or allowed and perhaps an end forgotten.</summary>
    private void Pair(int earlier, int later)
    {
        var (one, other) = (facts.Posts[earlier], facts.Posts[later]);
        if (FirstAboveOne(one, other) is { } date)
        {
            Error($"$.posts[{later}]", "ECF602", InductionFindings.AboveOne(date, SumOn(date)));
        }
        else if (one.To is null && other.To is null)
        {
            Warning($"$.posts[{later}]", "ECF615", InductionFindings.TwoOpen(one.School, other.School));
        }
    }

    private LocalDate? FirstAboveOne(Post one, Post other) => new[] { one.From, other.From }
        .Concat(one.Pattern.Concat(other.Pattern).Select(change => change.From))
        .Where(date => one.Covers(date) && other.Covers(date) && SumOn(date) > 1)
        .Order().Cast<LocalDate?>().FirstOrDefault();

    private decimal SumOn(LocalDate date) => facts.Posts.Where(post => post.Covers(date)).Sum(post => post.ShareOn(date));

    private void Start()
    {
        if (!facts.Posts.Any(post => post.Covers(facts.Start)))
        {
            Error("$.start", "ECF611", InductionFindings.StartOutsidePosts(facts.Start));
        }

        for (var index = 0; index < facts.Posts.Count; index++)
        {
            var post = facts.Posts[index];
            var from = LocalDate.Max(post.From, facts.Start);
            if (!SchoolTime.Of(post.Calendar).Knows(from) && !(post.To < from))
            {
                Error($"$.posts[{index}].from", "ECF612", InductionFindings.StartUnknown(post.Calendar.Name, from));
            }
        }
    }

    private void Decisions()
    {
        if (facts.Start < facts.QualifiedOn)
        {
            Error("$.start", "ECF613", InductionFindings.BeforeQts(facts.Start, facts.QualifiedOn!.Value));
        }

        if (facts.Start < facts.RegisteredOn)
        {
            Error("$.start", "ECF614", InductionFindings.Backdated(facts.Start, facts.RegisteredOn!.Value));
        }

        for (var index = 0; index < facts.Extensions.Count; index++)
        {
            if (!IsTenths(facts.Extensions[index].Terms, 0.1m, 16))
            {
                Error($"$.extensions[{index}].terms", "ECF609", InductionFindings.NoTerms(facts.Extensions[index].Terms));
            }
        }

        Reduction();
    }

    private void Reduction()
    {
        if (facts.Reduction is { Kind: ReductionKind.Experience } fewer && !IsTenths(fewer.Terms, 1, 6))
        {
            Error("$.reduction.terms", "ECF610", InductionFindings.NotReduced(fewer.Terms));
        }
        else if (facts.Reduction is { Kind: ReductionKind.PartTime } forward)
        {
            BroughtForward(forward);
        }
    }

    private void BroughtForward(Reduction forward)
    {
        if (forward.EndsOn is not { } ends)
        {
            Error("$.reduction.endsOn", "ECF616", InductionFindings.NoEnd);
        }
        else if (facts.Posts.All(post => post.Pattern.All(change => change.Share == 1)))
        {
            Error("$.reduction.kind", "ECF617", InductionFindings.FullTimer);
        }
        else if (findings.All(finding => finding.Severity != Severity.Error) && ServiceClock.Of(facts).SixTermsCoveredOn(facts.Start) is var earliest && !(ends >= earliest))
        {
            Error("$.reduction.endsOn", "ECF618", InductionFindings.TooSoon(ends, earliest));
        }
    }

    private static bool IsTenths(decimal? terms, decimal least, decimal most) =>
        terms is { } number && number >= least && number <= most && number * 10 == decimal.Truncate(number * 10);

    private void Error(string path, string code, string sentence) => findings.Add(new(file, path, Severity.Error, code, sentence));

    private void Warning(string path, string code, string sentence) => findings.Add(new(file, path, Severity.Warning, code, sentence));
}
