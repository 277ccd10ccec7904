using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Finds overlaps and gaps in people's time at schools, and what goes on after somebody left.</summary>
internal sealed class SchoolTimeChecks
{
    private readonly PeopleIndex people;
    private readonly ILookup<Trn, Participation> pauses;
    private readonly ILookup<Trn, (int Index, Mentorship Item)> ofEct;
    private readonly ILookup<Trn, (int Index, Mentorship Item)> ofMentor;

    private SchoolTimeChecks(PeopleIndex people)
    {
        this.people = people;
        ofEct = people.All.Mentorships.Index().ToLookup(entry => entry.Item.Ect);
        ofMentor = people.All.Mentorships.Index().ToLookup(entry => entry.Item.Mentor);
        pauses = people.All.Participations.Where(participation => participation.Status.NeedsReason()).ToLookup(participation => participation.Person);
    }

    internal static void Of(PeopleIndex people, LocalDate asAt)
    {
        var checks = new SchoolTimeChecks(people);
        foreach (var (index, ect) in people.All.Ects.Index())
        {
            checks.Starts($"$.ects[{index}]", ect.Trn, ect.InductionStart, asAt);
            checks.Leaves(ect.Trn, ect.Left, checks.ofEct);
        }

        foreach (var (index, mentor) in people.All.Mentors.Index())
        {
            checks.Starts($"$.mentors[{index}]", mentor.Trn, mentor.TrainingStart, asAt);
            checks.Leaves(mentor.Trn, mentor.Left, checks.ofMentor);
        }

        foreach (var person in people.Periods)
        {
            checks.Overlaps([.. person]);
            checks.Gaps(person.Key, [.. person.Select(at => at.Days)]);
        }
    }

    private void Starts(string path, Trn trn, LocalDate start, LocalDate asAt)
    {
        var first = people.Periods[trn].Select(at => (LocalDate?)at.Period.From).Min();
        if (first is null && start <= asAt)
        {
            people.Warning(path, "ECF650", PeopleFindings.NoSchool(people.NameOf(trn), start));
        }
        else if (first > start)
        {
            people.Warning(path, "ECF651", PeopleFindings.StartsBeforeSchool(people.NameOf(trn), start, first.Value));
        }
    }

    private void Overlaps(IReadOnlyList<(SchoolPeriod Period, Stretch Days)> times)
    {
        var schools = times.ToDictionary(at => at.Days.Index, at => at.Period);
        foreach (var (earlier, later) in Stretch.Overlaps(times.Select(at => at.Days)))
        {
            var (one, other) = (schools[earlier.Index], schools[later.Index]);
            var (path, name) = ($"$.schoolPeriods[{later.Index}].from", people.NameOf(other.Person));
            if (one.School == other.School)
            {
                people.Error(path, "ECF647", PeopleFindings.SameSchoolTwice(name, people.NameOf(one.School), $"$.schoolPeriods[{earlier.Index}]"));
            }
            else
            {
                people.Warning(path, "ECF648", PeopleFindings.TwoSchools(name, people.NameOf(one.School), people.NameOf(other.School), later.From));
            }
        }
    }

    private void Gaps(Trn trn, IReadOnlyList<Stretch> times)
    {
        foreach (var (gap, next) in Stretch.Between(times, pauses[trn].Select(pause => PeopleIndex.Of(0, pause.From, pause.To))))
        {
            people.Warning($"$.schoolPeriods[{next.Index}].from", "ECF649", PeopleFindings.BetweenSchools(people.NameOf(trn), gap.Start, gap.End));
        }
    }

    private void Leaves(Trn trn, LocalDate? left, ILookup<Trn, (int Index, Mentorship Item)> mentorships)
    {
        if (left is not { } last)
        {
            return;
        }

        foreach (var at in people.Periods[trn].Where(at => at.Days.IsForward && at.Days.From > last))
        {
            people.Warning($"$.schoolPeriods[{at.Days.Index}].from", "ECF652", PeopleFindings.AfterLeaving(people.NameOf(trn), last, "is at a school"));
        }

        foreach (var (index, mentorship) in mentorships[trn].Where(entry => !(entry.Item.To <= last)))
        {
            people.Warning($"$.mentorships[{index}].to", "ECF652", PeopleFindings.AfterLeaving(people.NameOf(trn), last, "is in a mentorship"));
        }
    }
}
