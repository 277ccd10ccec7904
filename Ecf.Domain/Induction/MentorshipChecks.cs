using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Finds mentorships that cannot be, and times that an ECT has no mentor.</summary>
internal sealed class MentorshipChecks
{
    private readonly PeopleIndex people;
    private readonly ILookup<Trn, (Mentorship Mentorship, Stretch Days)> ofEct;
    private readonly ILookup<Trn, Tutorship> tutored;
    private readonly ILookup<Trn, Participation> participations;

    private MentorshipChecks(PeopleIndex people)
    {
        this.people = people;
        ofEct = people.All.Mentorships.Index().ToLookup(entry => entry.Item.Ect, entry => (entry.Item, PeopleIndex.Of(entry.Index, entry.Item.From, entry.Item.To)));
        participations = people.All.Participations.ToLookup(participation => participation.Person);
        tutored = people.All.Tutorships.ToLookup(tutorship => tutorship.Tutor);
    }

    internal static void Of(PeopleIndex people, LocalDate asAt)
    {
        var checks = new MentorshipChecks(people);
        foreach (var ect in checks.ofEct)
        {
            checks.Each([.. ect]);
            checks.AtOnce(ect.Key, [.. ect.Select(entry => entry.Days)]);
        }

        foreach (var (index, ect) in people.All.Ects.Index())
        {
            checks.Alone(index, ect, asAt);
        }
    }

    private void Each(IReadOnlyList<(Mentorship Mentorship, Stretch Days)> mentorships)
    {
        foreach (var (mentorship, days) in mentorships.Where(entry => entry.Days.IsForward))
        {
            var path = $"$.mentorships[{days.Index}]";
            if (mentorship.Ect == mentorship.Mentor)
            {
                people.Error($"{path}.mentor", "ECF653", PeopleFindings.OwnMentor(people.NameOf(mentorship.Ect)));
            }
            else if (people.Knows(mentorship.Ect) && people.Knows(mentorship.Mentor))
            {
                Together(mentorship, days, path);
                Tutor(mentorship, days, path);
            }
        }
    }

    /// <summary>Both are at one school on every day of the mentorship, as far as it is known where they are.</summary>
    private void Together(Mentorship mentorship, Stretch days, string path)
    {
        var shared = from ect in people.Periods[mentorship.Ect]
                     from mentor in people.Periods[mentorship.Mentor]
                     where ect.Period.School == mentor.Period.School && Stretch.Overlap(ect.Days, mentor.Days)
                     select PeopleIndex.Of(0, LocalDate.Max(ect.Days.From, mentor.Days.From), LocalDate.Min(ect.Days.End, mentor.Days.End));
        if (Stretch.Gaps(shared, days.From, days.End).Select(gap => (LocalDate?)gap.First).FirstOrDefault() is { } apart)
        {
            people.Warning(path, "ECF656", PeopleFindings.NotTogether(people.NameOf(mentorship.Mentor), people.NameOf(mentorship.Ect), apart));
        }
    }

    private void Tutor(Mentorship mentorship, Stretch days, string path)
    {
        var tutors = from tutorship in tutored[mentorship.Mentor]
                     from at in people.Periods[mentorship.Ect]
                     where at.Period.School == tutorship.School && Stretch.Overlap(days, at.Days)
                     let both = PeopleIndex.Of(0, LocalDate.Max(days.From, at.Days.From), LocalDate.Min(days.End, at.Days.End))
                     where Stretch.Overlap(both, PeopleIndex.Of(0, tutorship.From, tutorship.To))
                     select (Urn?)tutorship.School;
        if (tutors.FirstOrDefault() is { } school)
        {
            people.Warning($"{path}.mentor", "ECF657", PeopleFindings.MentorAndTutor(people.NameOf(mentorship.Mentor), people.NameOf(mentorship.Ect), people.NameOf(school)));
        }
    }

    private void AtOnce(Trn ect, IReadOnlyList<Stretch> mentorships)
    {
        foreach (var (earlier, later) in Stretch.Overlaps(mentorships))
        {
            people.Error($"$.mentorships[{later.Index}].from", "ECF654", PeopleFindings.TwoMentors(people.NameOf(ect), later.From, $"$.mentorships[{earlier.Index}]"));
        }
    }

    // Somebody deferred or withdrawn needs no mentor, nor does somebody who has finished or left.
    private void Alone(int index, EarlyCareerTeacher ect, LocalDate asAt)
    {
        var without = participations[ect.Trn].Where(participation => participation.Status > ParticipationStatus.Active)
            .Select(participation => PeopleIndex.Of(0, participation.From, participation.Status == ParticipationStatus.Deferred ? participation.To : null));
        var last = ect.Left is { } left ? LocalDate.Min(left, asAt) : asAt;
        foreach (var gap in Stretch.Gaps(ofEct[ect.Trn].Select(entry => entry.Days).Concat(without), ect.InductionStart, last))
        {
            people.Warning($"$.ects[{index}]", "ECF655", PeopleFindings.NoMentor(people.NameOf(ect.Trn), gap.First, gap.Last));
        }
    }
}
