using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Jobs;

/// <summary>What pages say of long work.</summary>
internal static class JobWords
{
    private static readonly ZonedDateTimePattern Time = ZonedDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm", null);

    /// <summary>A moment where the hub is: "26 November 2026, 14:05".</summary>
    internal static string TimeOf(Instant moment) => Time.Format(moment.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]));

    /// <summary>How far it is, in a few words.</summary>
    internal static string StateOf(Job job) => job.State switch
    {
        JobState.Waiting => "Waiting",
        JobState.Running when job.IsToStop => "Being stopped",
        JobState.Running when job.Parts > 1 => FormattableString.Invariant($"At work: {job.PartsDone} of {job.Parts}"),
        JobState.Running => "At work",
        JobState.Done => "Done",
        JobState.Failed => "Not done",
        _ => "Stopped",
    };
}
