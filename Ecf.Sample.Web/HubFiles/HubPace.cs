using System.Text.Json.Serialization;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>How fast the hub's part-timers train.</summary>
/// <param name="FullRateFrom">The least share of full time at which a school term is a whole term of training, such as 0.8.</param>
/// <param name="Source">Where the hub says so.</param>
/// <param name="DecidedOn">The day it was decided or read.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record HubPace(decimal FullRateFrom = 0, string Source = "", LocalDate DecidedOn = default)
{
    /// <summary>Whether the share is one: above 0 and at most 1, in whole hundredths.</summary>
    [JsonIgnore]
    internal bool IsShare => FullRateFrom is > 0 and <= 1 && FullRateFrom * 100 == decimal.Truncate(FullRateFrom * 100);

    /// <summary>The policy, as training reads it.</summary>
    internal TrainingPace ToPolicy(string hub) =>
        new(hub, new Fte(FullRateFrom), "below it six terms of training are taken to need six divided by the share, as induction does", new(Source, "hub.json", DecidedOn));
}
