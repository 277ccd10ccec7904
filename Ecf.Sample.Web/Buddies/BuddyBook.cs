using Ecf.Domain.Buddies;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Buddies;

/// <summary>The rounds of buddies of a hub's cohorts: what is proposed, and what was accepted.</summary>
internal sealed class BuddyBook(HubContext store, HubLibrary library, CohortReader reader)
{
    /// <summary>A cohort's buddies on a day.</summary>
    internal async Task<BuddyDesk> OpenAsync(int cohort, LocalDate day, CancellationToken stop)
    {
        var rows = (await reader.ReadWholeAsync(cohort, day, stop)).Rows;
        var here = rows.Mentors.OrderBy(mentor => mentor.Trn).ToList();
        var stays = here.ToDictionary(mentor => mentor.Trn, mentor => Stay.SchoolOn(rows.Periods[mentor.Trn], Stay.DayFor(day, mentor.TrainingStart, mentor.Left)) is { } period ? rows.Schools[period.School] : null);
        var dates = new BuddyDates(rows, library, day);
        IReadOnlyList<BuddyMentor> candidates = [.. here.Select(mentor => Candidate(mentor, stays[mentor.Trn]))];
        var findings = library.Buddies is { } rules ? await UnknownInAsync(rules, day, stop) : [];
        return new(candidates, day, library.Buddies, rows.Buddies)
        {
            Findings = findings,
            Schools = here.ToDictionary(mentor => mentor.Trn.ToString(), mentor => stays[mentor.Trn]?.Name ?? "No school", StringComparer.Ordinal),
            Trainings = new(() => [.. here.Select(mentor => dates.Training(mentor.Trn)).OfType<BuddyTraining>()]),
        };
    }

    /// <summary>Keeps a round, with what the audit says of it; <c>false</c> where a round of its number is kept already.</summary>
    internal Task<bool> KeepAsync(int cohort, BuddyRound round, AuditEntry entry, CancellationToken stop) => store.TryKeepAsync([.. round.Places(cohort), entry], stop);

    /// <summary>A rule may speak of mentors of any cohort, so it is held against all of them.</summary>
    private async Task<IReadOnlyList<Finding>> UnknownInAsync(BuddyRules rules, LocalDate day, CancellationToken stop)
    {
        var named = rules.Pinned.Concat(rules.Forbidden).SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet(StringComparer.Ordinal);
        var numbers = named.Select(id => Trn.TryParse(id, null, out var trn) && trn.ToString() == id ? trn : default(Trn?)).OfType<Trn>().ToList();
        var known = numbers.Count == 0 ? [] : await store.Mentors.Where(mentor => numbers.Contains(mentor.Trn)).ToListAsync(stop);
        return known.Count == named.Count ? [] : BuddyPool.Check([.. known.Select(mentor => Candidate(mentor, null))], day, rules)
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
}
