using Ecf.Domain.Reading;

namespace Ecf.Domain.Declarations;

/// <summary>Looks for dates that contradict themselves or each other. Nothing is changed: a source is kept as it prints.</summary>
internal static class ScheduleLint
{
    internal static void Report(JsonPlace root, IReadOnlyList<ScheduleSet> sets)
    {
        foreach (var set in sets)
        {
            foreach (var schedule in set.Schedules)
            {
                Milestones(root, schedule);
                Missing(root, set, schedule);
                Order(root, set, schedule);
            }

            foreach (var (statement, path) in set.Statements.Zip(set.StatementPaths))
            {
                Statement(root, statement, path);
            }

            if (!set.InForce && !sets.Any(other => other.InForce && other.Cohort == set.Cohort && other.Use == set.Use))
            {
                root.At(set.Place.Path).Note("ECF928", DeclarationFindings.NoneInForce(set.Cohort));
            }
        }

        foreach (var difference in SourceDifferences.Of(sets))
        {
            root.At(difference.Path).Note("ECF927", DeclarationFindings.Differs(difference));
        }
    }

    private static void Milestones(JsonPlace root, DeclarationSchedule schedule)
    {
        foreach (var milestone in schedule.Milestones.DistinctBy(milestone => milestone.Path))
        {
            foreach (var payment in milestone.Payments)
            {
                if (payment.On < milestone.From)
                {
                    root.At(milestone.Path).Warning("ECF921", DeclarationFindings.PaidBeforeItBegins(milestone, payment));
                }
                else if (payment.On < payment.DeclaredBy)
                {
                    root.At(milestone.Path).Warning("ECF920", DeclarationFindings.PaidBeforeDeadline(milestone, payment));
                }
            }

            if (milestone.To is { } to && milestone.Payments.Count > 0 && milestone.Payments[^1].DeclaredBy != to)
            {
                root.At(milestone.Path).Warning("ECF929", DeclarationFindings.LastDaysUnpaid(milestone, milestone.Payments[^1].DeclaredBy, to));
            }
        }
    }

    private static void Missing(JsonPlace root, ScheduleSet set, DeclarationSchedule schedule)
    {
        if (set.Partial)
        {
            return;
        }

        var wanted = Roles(schedule.Id.Kind).SelectMany(role => DeclarationTypes.For(role, set.Cohort, schedule.Id.Kind).Select(type => (role, type)))
            .Where(pair => set.Use != SetUse.PartTime || !DeclarationTypes.IsExtended(pair.type));
        foreach (var type in wanted.Where(pair => schedule.Find(pair.type, pair.role) is null).Select(pair => pair.type).Distinct())
        {
            root.At(schedule.Path).Warning("ECF922", DeclarationFindings.Missing(schedule.Id, type));
        }
    }

    private static void Order(JsonPlace root, ScheduleSet set, DeclarationSchedule schedule)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in Roles(schedule.Id.Kind))
        {
            var windows = DeclarationTypes.For(role, set.Cohort, schedule.Id.Kind).Select(type => schedule.Find(type, role)).OfType<Milestone>().ToList();
            foreach (var (earlier, later) in windows.Zip(windows.Skip(1)).Where(pair => pair.Second.To is not null && found.Add(pair.Second.Path)))
            {
                if (later.From < earlier.From)
                {
                    root.At(later.Path).Warning("ECF924", DeclarationFindings.OutOfOrder(earlier, later));
                }
                else if (earlier.To is { } end && later.From <= end)
                {
                    root.At(later.Path).Warning("ECF923", DeclarationFindings.Overlap(earlier, later));
                }
            }
        }
    }

    private static void Statement(JsonPlace root, StatementDates statement, string path)
    {
        if (statement.Deadline <= statement.Payment)
        {
            return;
        }

        if (statement.Month.Month == 1 && statement.Deadline == new NodaTime.LocalDate(statement.Month.Year, 12, 31))
        {
            root.At(path).Warning("ECF926", DeclarationFindings.JanuarySlip(statement));
        }
        else
        {
            root.At(path).Warning("ECF925", DeclarationFindings.StatementLate(statement));
        }
    }

    private static IReadOnlyList<ParticipantRole> Roles(ScheduleKind kind) => kind switch
    {
        ScheduleKind.Reduced => [ParticipantRole.EarlyCareerTeacher],
        ScheduleKind.Replacement => [ParticipantRole.Mentor],
        ScheduleKind.Extended => [ParticipantRole.EarlyCareerTeacher],
        _ => [ParticipantRole.EarlyCareerTeacher, ParticipantRole.Mentor],
    };
}
