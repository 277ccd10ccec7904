using Ecf.Domain.Induction;

namespace Ecf.Domain.Declarations;

/// <summary>Finds what contradicts itself in the facts of a participant.</summary>
internal sealed class ParticipantChecks
{
    private readonly ParticipantFacts facts;
    private readonly string file;
    private readonly List<Finding> findings = [];

    private ParticipantChecks(ParticipantFacts facts, string file) => (this.facts, this.file) = (facts, file);

    internal static IReadOnlyList<Finding> Of(ParticipantFacts facts, string file)
    {
        var checks = new ParticipantChecks(facts, file);
        checks.Schedule();
        checks.Numbers();
        checks.Away();
        checks.Made();
        checks.Sequence();
        return checks.findings;
    }

    private void Schedule()
    {
        var (role, kind) = (facts.Role, facts.Schedule.Kind);
        if ((role == ParticipantRole.Mentor && kind == ScheduleKind.Reduced) || (role == ParticipantRole.EarlyCareerTeacher && kind == ScheduleKind.Replacement))
        {
            Error("$.schedule", "ECF930", DeclarationFindings.WrongKind(role, facts.Schedule));
        }
    }

    private void Numbers()
    {
        if (facts.ReducedTerms is { } terms && (terms is < 1 or > 5 || facts.Schedule.Kind != ScheduleKind.Reduced))
        {
            Error("$.reducedTerms", "ECF939", DeclarationFindings.ReducedTerms(terms));
        }

        if (facts.ExtendedTerms is < 0 or > DeclarationTypes.MostExtendedTerms || (facts.ExtendedTerms > 0 && facts.Schedule.Kind != ScheduleKind.Extended))
        {
            Error("$.extendedTerms", "ECF939", DeclarationFindings.ExtendedTerms(facts.ExtendedTerms));
        }

        if (facts.EngagementPercent is { } percent and (< 0 or > 100))
        {
            Error("$.engagementPercent", "ECF940", DeclarationFindings.Percent(percent));
        }
    }

    private void Away()
    {
        if (facts.Withdrawal is { } withdrawal)
        {
            Require(withdrawal.On >= facts.Start, "$.withdrawal.on", "ECF933", () => DeclarationFindings.WithdrawnEarly(withdrawal.On, facts.Start));
            Reason(withdrawal.Reason, ParticipationStatus.Withdrawn, "$.withdrawal.reason");
        }

        for (var index = 0; index < facts.Deferrals.Count; index++)
        {
            var deferral = facts.Deferrals[index];
            Reason(deferral.Reason, ParticipationStatus.Deferred, $"$.deferrals[{index}].reason");
            Require(!(deferral.To < deferral.From), $"$.deferrals[{index}].to", "ECF934", () => DeclarationFindings.DeferralBackwards(deferral.From, deferral.To!.Value));
            Require(!facts.Deferrals.Take(index).Any(before => before.From <= (deferral.To ?? NodaTime.LocalDate.MaxIsoValue) && (before.To ?? NodaTime.LocalDate.MaxIsoValue) >= deferral.From),
                $"$.deferrals[{index}].from", "ECF935", () => DeclarationFindings.DeferralsOverlap);
        }
    }

    private void Reason(ParticipationReason reason, ParticipationStatus status, string path) => Require(
        reason.Fits(status, facts.Role == ParticipantRole.Mentor ? PersonRole.Mentor : PersonRole.EarlyCareerTeacher),
        path,
        "ECF932",
        () => DeclarationFindings.StrangeReason(reason, status, facts.Role));

    private void Made()
    {
        var held = DeclarationTypes.For(facts.Role, facts.Cohort, facts.Schedule.Kind);
        for (var index = 0; index < facts.Declarations.Count; index++)
        {
            var (made, path) = (facts.Declarations[index], $"$.declarations[{index}]");
            if (!held.Contains(made.Type))
            {
                Error($"{path}.type", "ECF937", DeclarationFindings.NotInSchedule(made.Type, facts.Schedule, facts.Cohort));
                continue;
            }

            Require(
                !made.State.Stands() || !facts.Declarations.Take(index).Any(other => other.Type == made.Type && other.State.Stands()),
                $"{path}.type",
                "ECF936",
                () => DeclarationFindings.MadeTwice(made.Type));
            if (DeclarationRules.EvidenceProblem(facts, made.Type, made.Evidence) is { } problem)
            {
                Error($"{path}.evidence", "ECF938", problem.Sentence);
            }
        }
    }

    private void Sequence()
    {
        if (facts.Cohort < DeclarationTypes.FirstDetailedCohort)
        {
            return;
        }

        var standing = facts.Types.Select(facts.Standing).OfType<Declaration>().ToList();
        foreach (var (earlier, later) in standing.Zip(standing.Skip(1)).Where(pair => pair.Second.Date <= pair.First.Date))
        {
            Error($"$.declarations[{facts.Declarations.ToList().IndexOf(later)}].date", "ECF941", DeclarationFindings.Sequence(later.Type, earlier.Type));
        }
    }

    private void Require(bool holds, string path, string code, Func<string> sentence)
    {
        if (!holds)
        {
            Error(path, code, sentence());
        }
    }

    private void Error(string path, string code, string sentence) => findings.Add(new(file, path, Severity.Error, code, sentence));
}
