namespace Ecf.Domain.Induction;

/// <summary>Finds dated records that end before they begin, or that speak of people or schools nobody knows.</summary>
internal static class StretchChecks
{
    internal static void Of(PeopleIndex people)
    {
        var all = people.All;
        foreach (var (index, period) in all.SchoolPeriods.Index())
        {
            Days(people, $"$.schoolPeriods[{index}]", PeopleIndex.Of(index, period.From, period.To));
            Person(people, $"$.schoolPeriods[{index}].person", period.Person);
            School(people, $"$.schoolPeriods[{index}].school", period.School);
        }

        foreach (var (index, mentorship) in all.Mentorships.Index())
        {
            Days(people, $"$.mentorships[{index}]", PeopleIndex.Of(index, mentorship.From, mentorship.To));
            Person(people, $"$.mentorships[{index}].ect", mentorship.Ect);
            Person(people, $"$.mentorships[{index}].mentor", mentorship.Mentor);
        }

        foreach (var (index, tutorship) in all.Tutorships.Index())
        {
            Days(people, $"$.tutorships[{index}]", PeopleIndex.Of(index, tutorship.From, tutorship.To));
            Person(people, $"$.tutorships[{index}].tutor", tutorship.Tutor);
            School(people, $"$.tutorships[{index}].school", tutorship.School);
        }

        foreach (var (index, participation) in all.Participations.Index())
        {
            Days(people, $"$.participations[{index}]", PeopleIndex.Of(index, participation.From, participation.To));
            Person(people, $"$.participations[{index}].person", participation.Person);
        }

        foreach (var (index, facilitator) in all.Facilitators.Index())
        {
            Days(people, $"$.facilitators[{index}]", PeopleIndex.Of(index, facilitator.From, facilitator.To));
        }
    }

    private static void Days(PeopleIndex people, string path, Stretch days)
    {
        if (!days.IsForward)
        {
            people.Error($"{path}.to", "ECF644", InductionFindings.Backwards(days.From, days.End));
        }
    }

    private static void Person(PeopleIndex people, string path, Trn trn)
    {
        if (!people.Knows(trn))
        {
            people.Error(path, "ECF645", PeopleFindings.UnknownPerson);
        }
    }

    private static void School(PeopleIndex people, string path, Urn urn)
    {
        if (!people.Knows(urn))
        {
            people.Error(path, "ECF646", PeopleFindings.UnknownSchool(urn));
        }
    }
}
