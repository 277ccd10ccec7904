using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Reads one row of a schedule: the milestones of one window, mostly one.</summary>
internal static class MilestoneReading
{
    internal static IEnumerable<Milestone> Read(JsonPlace place, ScheduleId? schedule)
    {
        place.Knows("types", "roles", "from", "to", "payments");
        var typePlaces = place.Required("types", "[ \"started\" ]")?.Items() ?? [];
        var types = typePlaces.Select(item => Type(item, schedule)).OfType<DeclarationType>().ToList();
        var roles = place.Optional("roles") is { } given ? Roles(given, schedule) : [null];
        var from = place.Required("from", "\"2026-06-01\"")?.Date();
        var to = place.Optional("to")?.Date();
        if (from is not { } first)
        {
            return [];
        }

        if (to < first)
        {
            place.Error("ECF904", DeclarationFindings.Backwards(first, to.Value));
        }

        IReadOnlyList<MilestonePayment> payments = [.. Payments(place.Optional("payments")).OrderBy(payment => payment.DeclaredBy)];
        return from type in types
               from role in roles
               select new Milestone { Type = type, Role = role, From = first, To = to, Payments = payments, Path = place.Path };
    }

    internal static void ReportTwice(JsonPlace schedule, IReadOnlyList<Milestone> milestones)
    {
        foreach (var (milestone, index) in milestones.Select((milestone, index) => (milestone, index)))
        {
            if (milestones.Take(index).Any(other => other.Type == milestone.Type && (other.Role is null || milestone.Role is null || other.Role == milestone.Role)))
            {
                schedule.Error("ECF906", DeclarationFindings.TypeTwice(milestone.Type));
            }
        }
    }

    private static DeclarationType? Type(JsonPlace place, ScheduleId? schedule)
    {
        if (place.Word(DeclarationWords.Types) is not { } type)
        {
            return null;
        }

        if (DeclarationTypes.IsExtended(type) && schedule is { } known && known.Kind != ScheduleKind.Extended)
        {
            place.Error("ECF909", DeclarationFindings.NotOfKind(type, known));
        }

        return type;
    }

    private static IReadOnlyList<ParticipantRole?> Roles(JsonPlace place, ScheduleId? schedule)
    {
        var roles = place.Items().Select(item => item.Word(DeclarationWords.Roles)).Where(role => role is not null).ToList();
        if (schedule?.Kind == ScheduleKind.Replacement && roles.Contains(ParticipantRole.EarlyCareerTeacher))
        {
            place.Error("ECF910", DeclarationFindings.EctOnReplacement);
        }

        if (schedule?.Kind == ScheduleKind.Reduced && roles.Contains(ParticipantRole.Mentor))
        {
            place.Error("ECF910", DeclarationFindings.MentorOnReduced);
        }

        return roles;
    }

    private static IEnumerable<MilestonePayment> Payments(JsonPlace? list)
    {
        foreach (var place in list?.Items().Where(item => item.IsObject()) ?? [])
        {
            place.Knows("declaredBy", "on");
            var by = place.Required("declaredBy", "\"2026-10-31\"")?.Date();
            var on = place.Required("on", "\"2026-11-30\"")?.Date();
            if (by is { } last && on is { } day)
            {
                yield return new(last, day);
            }
        }
    }
}
