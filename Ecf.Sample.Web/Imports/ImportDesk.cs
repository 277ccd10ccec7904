using Ecf.Domain.Attendance;
using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Imports;

/// <summary>Plans imports over the store, and takes them.</summary>
internal sealed class ImportDesk(HubContext store, HeldFiles files, HubDescription hub, HubLibrary library, IClock clock)
{
    /// <summary>What importing a file would do; nothing is changed.</summary>
    internal async Task<ImportPlan> PlanAsync(HeldFile file, CancellationToken stop) => file.Plan(await SnapshotAsync(stop));

    /// <summary>Plans a file anew within one transaction and takes it, whole or not at all.</summary>
    /// <param name="file">The file.</param>
    /// <param name="seen">The fingerprint of the plan that a person looked at.</param>
    /// <param name="goodRowsOnly">Whether the rows that can be taken are, where others cannot.</param>
    /// <param name="stop">Stops before anything is taken.</param>
    internal async Task<Taking> TakeAsync(HeldFile file, string seen, bool goodRowsOnly, CancellationToken stop)
    {
        // Nobody else changes the store between the plan and the taking.
        await using var transaction = await store.BeginWritingAsync(stop);
        var plan = await PlanAsync(file, stop);
        if (plan.Fingerprint != seen)
        {
            return new(plan, TakingResult.PlanHasChanged);
        }

        if (!plan.IsReadable || !(plan.IsWhole || goodRowsOnly))
        {
            return new(plan, TakingResult.RowsRefused);
        }

        var records = plan.Changes.Select(change => change.Record).ToLookup(record => record is RegisterEntry);
        Filling.Change(store, records[false]);
        MarkWriter.Write(store, records[true].Cast<RegisterEntry>(), stop);
        await files.FinishAsync(file, ImportWords.Done(plan), stop);
        await transaction.CommitAsync(stop);
        return new(plan, TakingResult.Taken);
    }

    private async Task<HubSnapshot> SnapshotAsync(CancellationToken stop) => new(Pages.AsAt.Today(clock))
    {
        Cohorts = [.. hub.Cohorts.Select(cohort => new ImportCohort(cohort.Year, cohort.EctProgramme, cohort.MentorProgramme))],
        Calendars = [.. hub.Cohorts.SelectMany(cohort => cohort.Calendars).Distinct().Order(StringComparer.Ordinal)],
        Sessions = library.Programmes.Keys.ToDictionary(id => id, library.SessionIdsOf),
        Schools = await store.Schools.ToListAsync(stop),
        Ects = await store.Ects.ToListAsync(stop),
        Mentors = await store.Mentors.ToListAsync(stop),
        SchoolPeriods = await store.SchoolPeriods.ToListAsync(stop),
        Mentorships = await store.Mentorships.ToListAsync(stop),
        Absences = await store.Absences.ToListAsync(stop),
        Marks = await store.Marks.ToListAsync(stop),
    };
}
