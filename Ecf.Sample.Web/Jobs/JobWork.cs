using System.Runtime.CompilerServices;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Templates.Merging;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.Templates;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Jobs;

/// <summary>Does the work of a job, within a request of its own that bears the account of whoever began it.</summary>
internal sealed class JobWork(HubDescription hub, CohortReader cohorts, DownloadMaker downloads, TemplateShelf shelf, FactsReader facts, HeldFiles held, ImportDesk imports)
{
    private const string Gone = "What it was to be made of is no longer there.";

    /// <summary>Does it, into a file that the job may fill.</summary>
    /// <param name="job">The job.</param>
    /// <param name="path">Where the job's file is made.</param>
    /// <param name="parts">Told how many parts are done, of how many.</param>
    /// <param name="stop">Stops the work.</param>
    internal Task<JobResult> DoAsync(Job job, string path, Action<JobParts> parts, CancellationToken stop) => job.Kind switch
    {
        JobKind.Download => DownloadAsync(job, path, stop),
        JobKind.Extract => ExtractAsync(job, path, parts, stop),
        JobKind.Merge => MergeAsync(job, path, parts, stop),
        _ => TakeAsync(job, stop),
    };

    private async Task<JobResult> DownloadAsync(Job job, string path, CancellationToken stop)
    {
        if (Download.Find(hub, job.What, job.AsAt) is not { } download || await downloads.MakeAsync(download, job.AsAt, stop) is not { } file)
        {
            return JobResult.Failed(Gone);
        }

        if (!file.IsUsable)
        {
            return JobResult.Failed(DownloadWords.Refused(file.Findings));
        }

        await File.WriteAllBytesAsync(path, file.Value, stop);
        return JobResult.Done("", download.FileName(job.AsAt));
    }

    private async Task<JobResult> ExtractAsync(Job job, string path, Action<JobParts> parts, CancellationToken stop)
    {
        var rows = await ExtractFile.WriteAsync(CohortData.Of(CohortsAsync(job.AsAt, parts, stop)), path + job.What, cancel: stop);
        File.Move(path + job.What, path, overwrite: true);
        return JobResult.Done(FormattableString.Invariant($"{rows:#,0} rows."), $"everybody-as-at-{LocalDatePattern.Iso.Format(job.AsAt)}{job.What}");
    }

    private async IAsyncEnumerable<CohortFacts> CohortsAsync(LocalDate day, Action<JobParts> parts, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var (place, cohort) in hub.Cohorts.OrderBy(cohort => cohort.Year).Index())
        {
            parts(new(place, hub.Cohorts.Count));
            yield return await cohorts.ReadAsync(cohort.Year, day, stop);
        }
    }

    private async Task<JobResult> MergeAsync(Job job, string path, Action<JobParts> parts, CancellationToken stop)
    {
        var merge = MergeJob.Parse(job.What);
        if (hub.Cohort(merge.Cohort) is not { } cohort || shelf.Find(merge.Template) is not { IsUsable: true, Value: var template })
        {
            return JobResult.Failed(Gone);
        }

        var inputs = (await facts.InputsAsync(template.Head!.Audience, cohort, job.AsAt, stop)).ToList();
        await using var zip = File.Create(path);
        var count = MailMerge.Write(template, inputs, zip, new Told(made => parts(new(made.Seen, inputs.Count))), stop);
        return JobResult.Done($"{count}.", merge.FileName);
    }

    /// <summary>Takes a list. Where it was taken already, by an instance that died before it could say so, it is not taken again.</summary>
    private async Task<JobResult> TakeAsync(Job job, CancellationToken stop)
    {
        var import = ImportJob.Parse(job.What);
        if (await held.FindAsync(import.File, stop) is not { } file)
        {
            return await held.OutcomeAsync(import.File, stop) is var (_, outcome) ? JobResult.Done(outcome) : JobResult.Failed("The list is no longer there: send it again.");
        }

        var taking = await imports.TakeAsync(file, import.Seen, import.GoodRowsOnly, stop);
        return taking.Result switch
        {
            TakingResult.Taken => JobResult.Done(ImportWords.Done(taking.Plan)),
            TakingResult.PlanHasChanged => JobResult.Failed("Nothing was taken: the hub’s records have changed since you looked. Look at what the list would do now."),
            _ => JobResult.Failed("Nothing was taken: some rows cannot be. Correct them and send the list again."),
        };
    }

    private sealed class Told(Action<MergeCount> tell) : IProgress<MergeCount>
    {
        public void Report(MergeCount value) => tell(value);
    }
}
