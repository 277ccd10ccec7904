using Ecf.Domain.Induction;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>The made-up people of one cohort: about a hundred ECTs and ninety mentors.</summary>
internal sealed class MadeUpCohort(HubCohort cohort, LocalDate recordsTo, Roll roll)
{
    private readonly CohortDays days = new(cohort.Year, recordsTo);
    private readonly MadeUpSchool[] schools = [.. MadeUpSchool.All.Where(school => school.From <= cohort.Year)];

    // Whoever moves stays in the phase, and there are too few special schools to move between.
    private readonly MadeUpSchool[] mainstream = [.. MadeUpSchool.All.Where(school => school.From <= cohort.Year && school.Phase != "Special")];

    internal List<EarlyCareerTeacher> Ects { get; } = [];

    internal List<Mentor> Mentors { get; } = [];

    internal List<SchoolPeriod> SchoolPeriods { get; } = [];

    internal List<Mentorship> Mentorships { get; } = [];

    internal void Write()
    {
        var teams = Turns().Select((turn, index) => Gather(turn, $"{cohort.Year}/{index}")).ToList();
        foreach (var team in teams)
        {
            WriteEct(team, "a", teams);
            if (team.Turn == Turn.TwoEcts)
            {
                WriteEct(team, "b", teams);
            }
        }
    }

    // Cohorts grow a little each year. A cohort that has just begun has schools that have not named a mentor; later cohorts have lost one.
    private IEnumerable<Turn> Turns()
    {
        var isNew = days.Autumn.PlusMonths(6) > recordsTo;
        var ordinary = 60 + (4 * (cohort.Year - 2024));
        return
        [
            .. Enumerable.Repeat(Turn.TwoEcts, 10), .. Enumerable.Repeat(Turn.EctMoves, isNew ? 3 : 6),
            .. Enumerable.Repeat(Turn.EctLeaves, isNew ? 2 : 5), .. Enumerable.Repeat(Turn.MentorReplaced, 3),
            .. Enumerable.Repeat(isNew ? Turn.NoMentorYet : Turn.MentorGone, 2), .. Enumerable.Repeat(Turn.None, ordinary),
        ];
    }

    private Team Gather(Turn turn, string question)
    {
        var open = turn == Turn.EctMoves ? mainstream : schools;
        var school = Draw.Weighted(open, made => made.Size, $"{question}/school");
        var team = new Team(question, school, turn, turn == Turn.None ? StartOf(question) : days.Autumn, null);
        return turn switch
        {
            Turn.NoMentorYet => team,
            Turn.MentorGone => team with { Mentor = WriteMentor(team, "mentor", team.Start, HandedOn(question)) },
            Turn.MentorReplaced => team with { Mentor = WriteMentor(team, "mentor", team.Start, HasLeft(question) ? HandedOn(question) : null) },
            _ => team with { Mentor = WriteMentor(team, "mentor", team.Start, null) },
        };
    }

    private void WriteEct(Team team, string which, IReadOnlyList<Team> teams)
    {
        var question = $"{team.Question}/{which}";
        var last = team.Turn is Turn.EctLeaves or Turn.EctMoves ? Draw.One(days.Leaving, $"{question}/last") : (LocalDate?)null;
        var ect = new EarlyCareerTeacher(
            roll.Number(), roll.Name(question), Draw.One(Subjects.Of(team.School.Phase), $"{question}/subject"), cohort.Year, cohort.EctProgramme,
            team.Start, FteOf(question), team.Turn == Turn.EctLeaves ? last : null);
        Ects.Add(ect);
        SchoolPeriods.Add(new(ect.Trn, team.School.School.Urn, team.Start == days.Autumn ? days.Employment : team.Start, last));
        Accompany(ect, team, last);
        if (team.Turn == Turn.EctMoves)
        {
            Move(ect, last!.Value.PlusDays(1), team, teams);
        }
    }

    private void Accompany(EarlyCareerTeacher ect, Team team, LocalDate? last)
    {
        if (team.Mentor is not { } mentor)
        {
            return;
        }

        var handedOn = team.Turn is Turn.MentorGone or Turn.MentorReplaced ? HandedOn(team.Question) : last;
        Mentorships.Add(new(ect.Trn, mentor, ect.InductionStart, handedOn));
        if (team.Turn == Turn.MentorReplaced)
        {
            var from = handedOn!.Value.PlusDays(1);
            Mentorships.Add(new(ect.Trn, WriteMentor(team, "successor", from, null), from));
        }
    }

    // A mentor of the same cohort at the new school takes the ECT as a second one.
    private void Move(EarlyCareerTeacher ect, LocalDate from, Team old, IReadOnlyList<Team> teams)
    {
        var elsewhere = teams.Where(team => team.Turn == Turn.None && team.Start == days.Autumn && team.School != old.School && team.School.Phase == old.School.Phase);
        var team = Draw.One([.. elsewhere], $"{old.Question}/moves-to");
        SchoolPeriods.Add(new(ect.Trn, team.School.School.Urn, from));
        Mentorships.Add(new(ect.Trn, team.Mentor!.Value, from));
    }

    private Trn WriteMentor(Team team, string which, LocalDate trainingStart, LocalDate? left)
    {
        var question = $"{team.Question}/{which}";
        var mentor = new Mentor(
            roll.Number(), roll.Name(question), Draw.One(Subjects.Of(team.School.Phase), $"{question}/subject"), cohort.Year, cohort.MentorProgramme,
            trainingStart, Draw.Chance(6, $"{question}/funded"), left);
        Mentors.Add(mentor);
        SchoolPeriods.Add(new(mentor.Trn, team.School.School.Urn, new(cohort.Year - 2 - Draw.Below(15, $"{question}/since"), 9, 1), left));
        return mentor.Trn;
    }

    private LocalDate HandedOn(string question) => Draw.One(days.HandingOn, $"{question}/handed-on");

    private static bool HasLeft(string question) => Draw.Chance(50, $"{question}/mentor-left");

    private LocalDate StartOf(string question) => Draw.Below(100, $"{question}/start") switch
    {
        < 7 => days.January,
        < 11 when days.April < recordsTo => days.April,
        _ => days.Autumn,
    };

    private static Fte FteOf(string question) => Draw.Below(100, $"{question}/fte") switch
    {
        < 4 => new(0.5m),
        < 8 => new(0.6m),
        < 12 => new(0.8m),
        _ => default,
    };
}
