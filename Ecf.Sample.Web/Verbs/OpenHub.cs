using System.Data.Common;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Templates;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>A hub whose files have been read: what verbs work on.</summary>
/// <param name="Store">Where its records are.</param>
/// <param name="Description">What its <c>hub.json</c> says.</param>
/// <param name="Library">Its programmes, calendars and rates.</param>
internal sealed record OpenHub(HubStore Store, HubDescription Description, HubLibrary Library)
{
    /// <summary>The day that figures hold for unless another is asked for.</summary>
    internal LocalDate UsualDay => Description.RecordsTo ?? AsAt.Today(SystemClock.Instance);

    /// <summary>Reads the hub's files.</summary>
    internal static ReadResult<OpenHub> In(SiteSettings settings)
    {
        var hub = settings.Hub.Read();
        return new(hub.IsUsable ? new(settings.Store, hub.Value, HubLibrary.Of(settings.Hub)) : null, hub.Findings);
    }

    /// <summary>Makes a cohort's report from the store, which is made first where there is none, and does something with it.</summary>
    /// <returns>What the doing gave, or why the store cannot be used.</returns>
    internal Task<Outcome> WithReportAsync(int cohort, LocalDate asAt, Func<Report, Outcome> use, CancellationToken stop) =>
        WithStoreAsync(async store => use(CohortReport.Of(await CohortReader.Of(store, Description, Library).ReadAsync(cohort, asAt, stop))));

    /// <summary>Reads all that a cohort's workbook says, and does something with it.</summary>
    /// <returns>What the doing gave, or why the store cannot be used.</returns>
    internal Task<Outcome> WithFactsAsync(int cohort, LocalDate asAt, Func<CohortFacts, Outcome> use, CancellationToken stop) =>
        WithStoreAsync(async store => use(await WorkbookFacts.In(store, Description, Library).ReadAsync(cohort, asAt, stop)));

    /// <summary>Makes what templates for an audience may show of a cohort from the store, and does something with it.</summary>
    internal Task<Outcome> WithInputsAsync(TemplateAudience audience, (HubCohort Cohort, LocalDate AsAt) asked, Func<IEnumerable<TemplateInput>, Outcome> use, CancellationToken stop) => WithStoreAsync(async store =>
    {
        var reader = CohortReader.Of(store, Description, Library);
        var facts = new FactsReader(reader, new(store, Library, reader), Description, Library);
        return use(await facts.InputsAsync(audience, asked.Cohort, asked.AsAt, stop));
    });

    /// <summary>Opens the store, which is made first where there is none, and does something with it.</summary>
    /// <returns>What the doing gave, or why the store cannot be used.</returns>
    internal async Task<Outcome> WithStoreAsync(Func<HubContext, Task<Outcome>> use)
    {
        if (Store.Prepare(() => Site.FirstRecords(Description, Library)) is { } problem)
        {
            return Outcome.NotDone(problem);
        }

        try
        {
            await using var store = Store.Open();
            return await use(store);
        }
        catch (Exception refused) when (refused is DbException && Store.ProblemOf(refused) is not null)
        {
            return Outcome.NotDone(Store.ProblemOf(refused)!);
        }
    }
}
