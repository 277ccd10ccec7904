using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Backups;

/// <summary>When a hub's records are copied each night, where to, and how long copies are kept.</summary>
/// <param name="Folder">Where the copies go.</param>
/// <param name="Time">When each is due, on the clock where the schools are.</param>
/// <param name="DaysKept">For how many nights copies are kept; 1 or more.</param>
internal sealed record BackupPlan(string Folder, LocalTime Time, int DaysKept)
{
    /// <summary>When a copy is due unless another time is set.</summary>
    internal static readonly LocalTime UsualTime = new(2, 0);

    /// <summary>For how many nights copies are kept unless another number is set.</summary>
    internal const int UsualDaysKept = 14;

    private const string Ending = ".db";

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly LocalDatePattern Dated = LocalDatePattern.CreateWithInvariantCulture($"'hub-'uuuu-MM-dd'{Ending}'");

    /// <summary>The plan that the settings <c>Hub:BackupFolder</c>, <c>Hub:BackupTime</c> and <c>Hub:BackupDays</c> make.</summary>
    /// <returns>No plan where no folder is set; the problem, in one line, where the settings cannot be meant.</returns>
    internal static (BackupPlan? Plan, string? Problem) Of(IConfiguration settings)
    {
        if (settings["Hub:BackupFolder"] is not { Length: > 0 } folder)
        {
            return (null, null);
        }

        var time = settings["Hub:BackupTime"] is { Length: > 0 } given ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(given) : ParseResult<LocalTime>.ForValue(UsualTime);
        var days = UsualDaysKept;
        return !time.Success ? (null, $"The setting Hub:BackupTime says \"{settings["Hub:BackupTime"]}\", which is no time: write one such as 02:00.")
            : settings["Hub:BackupDays"] is { Length: > 0 } number && !(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days > 0)
                ? (null, $"The setting Hub:BackupDays says \"{number}\": write for how many nights copies are kept, such as {UsualDaysKept}.")
            : (new(Path.GetFullPath(folder), time.Value, days), null);
    }

    /// <summary>The night whose copy was due last.</summary>
    internal LocalDate LastDue(Instant now)
    {
        var local = now.InZone(London).LocalDateTime;
        return local.TimeOfDay >= Time ? local.Date : local.Date.PlusDays(-1);
    }

    /// <summary>When the copy of a night is due; where the clocks go forward over that time, just after.</summary>
    internal Instant DueAt(LocalDate night) => London.AtLeniently(night + Time).ToInstant();

    /// <summary>The file of a night's copy.</summary>
    internal string FileOf(LocalDate night) => Path.Combine(Folder, Dated.Format(night));

    /// <summary>The copies of the folder that are older than they are kept. Files of other names are not ours.</summary>
    internal IReadOnlyList<string> TooOld(LocalDate night) => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "hub-*" + Ending).Where(file => Dated.Parse(Path.GetFileName(file)) is { Success: true } day && day.Value <= night.PlusDays(-DaysKept)).Order(StringComparer.Ordinal)]
        : [];
}
