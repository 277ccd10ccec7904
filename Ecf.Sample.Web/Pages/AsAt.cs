using Ecf.Sample.Web.HubFiles;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages;

/// <summary>The day that a page answers for: the address's <c>as-at</c>, or the day the hub's records go up to, or today.</summary>
internal sealed class AsAt
{
    /// <summary>The name in the address.</summary>
    internal const string Name = "as-at";

    /// <summary>The framework began in 2021.</summary>
    internal static readonly LocalDate First = new(2021, 1, 1);

    internal static readonly LocalDate Last = new(2099, 12, 31);

    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public AsAt(HubDescription hub, IClock clock, IHttpContextAccessor asked)
    {
        Usual = hub.RecordsTo ?? Today(clock);
        Day = Usual;
        var given = asked.HttpContext?.Request.Query[Name].ToString().Trim() ?? "";
        if (given.Length > 0)
        {
            (Day, Problem) = Read(given);
        }
    }

    /// <summary>The day asked for, or the usual one.</summary>
    internal LocalDate Day { get; }

    /// <summary>The day shown unless asked otherwise.</summary>
    internal LocalDate Usual { get; }

    /// <summary>What was wrong with the day asked for, in one sentence; <c>null</c> where nothing was.</summary>
    internal string? Problem { get; }

    internal bool IsUsual => Day == Usual;

    /// <summary>The day as a link to another page carries it: year-month-day, or <c>null</c> for the usual day.</summary>
    internal string? Route => IsUsual ? null : LocalDatePattern.Iso.Format(Day);

    /// <summary>A day as pages print it: "20 November 2026".</summary>
    internal static string Display(LocalDate day) => Long.Format(day);

    /// <summary>Today where the schools are.</summary>
    internal static LocalDate Today(IClock clock) =>
        clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;

    /// <summary>A day that somebody wrote, or the usual one with what was wrong.</summary>
    internal (LocalDate Day, string? Problem) Read(string given) =>
        LocalDatePattern.Iso.Parse(given) is { Success: true, Value: var day } && day >= First && day <= Last
            ? (day, null)
            : (Usual, $"“{given}” is not a day from {Display(First)} to {Display(Last)}, written as year-month-day such as {LocalDatePattern.Iso.Format(Usual)}. The page shows {Display(Usual)}.");
}
