using Ecf.Domain.Declarations;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Declarations;

/// <summary>The declarations that lead providers made of the hub's people, as the hub writes them down.</summary>
internal sealed class DeclarationBook(HubContext store, HubLibrary library, CohortReader reader, PersonIds ids, AuditBook audit)
{
    /// <summary>A person's declarations on a day; <c>null</c> where the programme or the calendar is not among the hub's files.</summary>
    internal async Task<PersonDeclarations?> OpenAsync(PersonFile person, LocalDate day, CancellationToken stop)
    {
        var reading = await reader.ReadWholeAsync(person.Cohort, day, stop);
        var member = person.Role == Audience.Mentor
            ? reading.MemberOf(reading.Rows.Mentors.Single(mentor => mentor.Trn.ToString() == person.Trn))
            : reading.MemberOf(reading.Rows.Ects.Single(ect => ect.Trn.ToString() == person.Trn));
        if (member is null)
        {
            return null;
        }

        var facts = new DeclarationJoin(reading.Rows, library.Schedules, day).FactsOf(member);
        return new(facts, DeclarationPlan.Of(facts, library.Schedules, day), day);
    }

    /// <summary>Every reason against a declaration; none where it can be kept.</summary>
    internal IReadOnlyList<Refusal> Refusals(PersonDeclarations person, Declaration asked) => DeclarationRules.Refusals(person.Facts, asked, library.Schedules, person.AsAt);

    /// <summary>Keeps a declaration; <c>false</c> where somebody kept one of its type meanwhile.</summary>
    internal Task<bool> KeepAsync(Declaration made, CancellationToken stop) => 
        store.TryKeepAsync([made, Entry(AuditKinds.DeclarationRecorded, made, $"{made.State} on {made.Date:uuuu'-'MM'-'dd}")], stop);

    /// <summary>Takes a declaration a step further; <c>false</c> where it no longer stands as it was seen.</summary>
    internal async Task<bool> ChangeAsync(Declaration seen, DeclarationState next, CancellationToken stop)
    {
        var now = seen.Become(next);
        await using var transaction = await store.BeginWritingAsync(stop);
        var changed = await store.Declarations
            .Where(row => row.Person == seen.Person && row.Role == seen.Role && row.Type == seen.Type && row.Attempt == seen.Attempt && row.State == seen.State)
            .ExecuteUpdateAsync(row => row.SetProperty(kept => kept.State, now.State), stop);
        await RecordChanges.NoteAsync(store, stop);
        if (changed == 1)
        {
            await audit.NoteAsync(Entry(AuditKinds.DeclarationChanged, seen, $"{now.State}", $"{seen.State}"), stop);
        }

        await transaction.CommitAsync(stop);
        return changed == 1;
    }

    private AuditEntry Entry(string kind, Declaration made, string after, string before = "") =>
        audit.Of(kind, $"people/{ids.Of(made.Role == ParticipantRole.Mentor ? Audience.Mentor : Audience.EarlyCareerTeacher, made.Person.ToString())} {made.Type} {made.Attempt}", after, before);
}
