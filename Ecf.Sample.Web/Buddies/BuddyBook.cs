using Ecf.Domain.Buddies;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Buddies;

/// <summary>The rounds of buddies of a hub's cohorts: what is proposed, and what was accepted.</summary>
internal sealed class BuddyBook(HubContext store, HubLibrary library)
{
    /// <summary>A cohort's buddies on a day.</summary>
    internal async Task<BuddyDesk> OpenAsync(int cohort, LocalDate day, CancellationToken stop)
    {
        var mentors = await store.Mentors.ToListAsync(stop);
        var here = mentors.Where(mentor => mentor.Cohort == cohort).OrderBy(mentor => mentor.Trn).ToList();
        var schools = await store.Schools.ToDictionaryAsync(school => school.Urn, stop);
        var periods = (await store.SchoolPeriods.Where(period => store.Mentors.Any(mentor => mentor.Trn == period.Person && mentor.Cohort == cohort)).ToListAsync(stop)).ToLookup(period => period.Person);
        var rounds = BuddyRound.Of(await store.BuddyPlaces.Where(place => place.Cohort == cohort).ToListAsync(stop));
        var stays = here.ToDictionary(mentor => mentor.Trn, mentor => Stay.SchoolOn(periods[mentor.Trn], Stay.DayFor(day, mentor.TrainingStart, mentor.Left)) is { } period ? schools[period.School] : null);
        IReadOnlyList<BuddyMentor> candidates = [.. here.Select(mentor => Candidate(mentor, stays[mentor.Trn]))];
        var findings = library.Buddies is { } rules ? UnknownIn(rules, mentors, day) : [];
        return new(candidates, day, library.Buddies, rounds)
        {
            Findings = findings,
            Schools = here.ToDictionary(mentor => mentor.Trn.ToString(), mentor => stays[mentor.Trn]?.Name ?? "No school", StringComparer.Ordinal),
            Trainings = [.. here.Select(mentor => Training(mentor, stays[mentor.Trn])).OfType<BuddyTraining>()],
        };
    }

    /// <summary>Keeps a round; <c>false</c> where a round of its number is kept already.</summary>
    internal async Task<bool> KeepAsync(int cohort, BuddyRound round, CancellationToken stop)
    {
        store.AddRange(round.Places(cohort));
        try
        {
            await store.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException taken) when (KeyClash.IsBehind(taken))
        {
            store.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>A rule may speak of mentors of any cohort, so it is held against all of them.</summary>
    private static IReadOnlyList<Finding> UnknownIn(BuddyRules rules, IReadOnlyList<Mentor> mentors, LocalDate day)
    {
        var known = mentors.Select(mentor => mentor.Trn.ToString()).ToHashSet(StringComparer.Ordinal);
        var named = rules.Pinned.Concat(rules.Forbidden).SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet(StringComparer.Ordinal);
        return named.IsSubsetOf(known) ? [] : BuddyPool.Check([.. mentors.Where(mentor => named.Contains(mentor.Trn.ToString())).Select(mentor => Candidate(mentor, null))], day, rules)
            .Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding with { File = "buddies.json", Path = finding.Path.Replace("$.rules.", "$.", StringComparison.Ordinal) }).ToList();
    }

    private static BuddyMentor Candidate(Mentor mentor, School? school) => new()
    {
        Id = mentor.Trn.ToString(),
        Name = mentor.Name,
        School = school?.Urn.ToString() ?? $"none-{mentor.Trn}",
        Subjects = [mentor.Subject],
        FirstDay = mentor.TrainingStart,
        LastDay = mentor.Left,
    };

    private BuddyTraining? Training(Mentor mentor, School? school) =>
        school is null || !library.Programmes.TryGetValue(mentor.ProgrammeId, out var programme) || !library.Calendars.TryGetValue(school.CalendarId, out var calendar) ? null : new()
        {
            Mentor = mentor.Trn.ToString(),
            Programme = programme,
            Start = TrainingStart.On(mentor.TrainingStart),
            Calendar = calendar,
        };
}
