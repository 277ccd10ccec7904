using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The wording of everything that can be wrong with a hub's people: ECF640 to ECF663.</summary>
internal static class PeopleFindings
{
    internal const string NobodysNumber = "no teacher has the reference number 0000000; write the seven digits that the teacher was given";

    internal const string NoName = "a name is 1 to 200 characters on one line, such as \"Zoë O’Neill\"; write the name as the person gives it";

    internal const string UnknownPerson = "nobody among the people has this reference number; add the person, or correct the number";

    internal static string NumberTwice(string first) =>
        $"{first} has the same number; correct the wrong one, or keep one entry if both are one person";

    internal static string IdTwice(string first) =>
        $"{first} has the same id; give this facilitator another, or keep one entry if both are one person";

    internal static string Namesake(string name, string school, string first) =>
        $"{name} has the same name as {first} and both were at {school}, under two reference numbers; if they are one person, keep the right number";

    internal static string UnknownSchool(Urn urn) =>
        $"no school here has the reference number {urn}; add the school, or correct the number";

    internal static string SameSchoolTwice(string name, string school, string earlier) =>
        $"{name} is at {school} already by {earlier}; join the two times, or correct their days";

    internal static string TwoSchools(string name, string earlier, string later, LocalDate from) =>
        $"{name} is at {earlier} and at {later} from {from.InWords()} on; if this is a move, end the time at {earlier} the day before, and if both posts are held at once leave it";

    internal static string BetweenSchools(string name, LocalDate first, LocalDate last) =>
        $"{name} is at no school {Days(first, last)}; correct the days on either side, or record that the training was deferred then";

    internal static string NoSchool(string name, LocalDate start) =>
        $"{name} starts on {start.InWords()} and is at no school; add the school and the first day there";

    internal static string StartsBeforeSchool(string name, LocalDate start, LocalDate first) =>
        $"{name} starts on {start.InWords()}, before the first day at a school, {first.InWords()}; correct the one that is wrong";

    internal static string AfterLeaving(string name, LocalDate left, string what) =>
        $"{name} left on {left.InWords()} and {what} after that day; correct the day of leaving, or end this";

    internal static string OwnMentor(string name) =>
        $"{name} stands as ECT and as mentor, and nobody guides themselves; write the mentor’s reference number";

    internal static string TwoMentors(string name, LocalDate from, string earlier) =>
        $"{name} has a mentor already on {from.InWords()}, by {earlier}, and an ECT has one at a time; end that mentorship the day before, or correct this one";

    internal static string NoMentor(string name, LocalDate first, LocalDate last) =>
        $"{name} has no mentor {Days(first, last)}; add the mentorship, or ask the school to name a mentor (statutory guidance 2.43)";

    internal static string NotTogether(string mentor, string ect, LocalDate first) =>
        $"{mentor} and {ect} are not at one school on {first.InWords()}, a day of this mentorship; end it with the time that they share, or correct where they are";

    internal static string MentorAndTutor(string mentor, string ect, string school) =>
        $"{mentor} guides {ect} and is also the induction tutor of {school}, who assesses; ask the school for another mentor, or leave it if there is no other way and safeguards are agreed (statutory guidance 2.43 to 2.45)";

    internal static string ReasonMissing(Participation participation) =>
        $"training that is {participation.Status.Display()} has a reason; write {Fitting(participation)}";

    internal static string ReasonStrange(Participation participation, ParticipationReason reason) => participation.Status.NeedsReason()
        ? $"\"{WordOf(reason)}\" is no reason why a{(participation.Role == PersonRole.EarlyCareerTeacher ? "n ECT" : " mentor")} is {participation.Status.Display()}; write {Fitting(participation)}"
        : $"training that is {participation.Status.Display()} has no reason; leave \"{WordOf(reason)}\" out, or correct the status";

    internal static string TwoStatuses(string name, Participation earlier, Participation later) =>
        $"{name} is {earlier.Status.Display()} and {later.Status.Display()} on {later.From.InWords()}; end the earlier time the day before";

    internal static string NoStatus(string name, LocalDate first, LocalDate last) =>
        $"nothing says how {name} took part {Days(first, last)}; correct the days on either side, or add the time between";

    internal static string AfterCompletion(string name, LocalDate completed) =>
        $"{name} completed the training on {completed.InWords()}, and nothing follows that; remove this, or correct the earlier entry";

    internal static string NotTrained(PersonRole role) =>
        $"{(role == PersonRole.InductionTutor ? "an" : "a")} {role.Display()} takes no part in the training; write ECT or mentor";

    private static string Days(LocalDate first, LocalDate last) =>
        first == last ? $"on {first.InWords()}" : $"from {first.InWords()} to {last.InWords()}";

    private static string Fitting(Participation participation) => "one of " + string.Join(", ",
        ParticipationNames.Reasons.Where(word => word.Value.Fits(participation.Status, participation.Role)).Select(word => $"\"{word.Key}\""));

    private static string WordOf(ParticipationReason reason) => ParticipationNames.Reasons.First(word => word.Value == reason).Key;
}
