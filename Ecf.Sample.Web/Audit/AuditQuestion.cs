using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Audit;

/// <summary>Which entries of the audit somebody asks for: by account, kind, thing and days. What is no day is not asked.</summary>
internal sealed class AuditQuestion
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private AuditQuestion(IQueryCollection asked)
    {
        (Who, Kind, Thing) = (asked["who"].ToString(), asked["kind"].ToString(), asked["thing"].ToString().Trim());
        (From, To) = (Day(asked["from"].ToString()), Day(asked["to"].ToString()));
    }

    internal string Who { get; }

    internal string Kind { get; }

    internal string Thing { get; }

    internal LocalDate? From { get; }

    /// <summary>The last day, which is asked for too.</summary>
    internal LocalDate? To { get; }

    internal static AuditQuestion Of(HttpRequest request) => new(request.Query);

    /// <summary>The entries, the newest first.</summary>
    internal IQueryable<AuditEntry> Of(HubContext store)
    {
        var entries = store.Set<AuditEntry>().AsNoTracking();
        entries = Who.Length > 0 ? entries.Where(entry => entry.Who == Who) : entries;
        entries = Kind.Length > 0 ? entries.Where(entry => entry.Kind == Kind) : entries;
        entries = Thing.Length > 0 ? entries.Where(entry => entry.Thing.Contains(Thing)) : entries;
        if (From is { } first)
        {
            var begin = first.AtStartOfDayInZone(London).ToInstant();
            entries = entries.Where(entry => entry.At >= begin);
        }

        if (To is { } last)
        {
            var end = last.PlusDays(1).AtStartOfDayInZone(London).ToInstant();
            entries = entries.Where(entry => entry.At < end);
        }

        return entries.OrderByDescending(entry => entry.Id);
    }

    /// <summary>A moment as the hub's clock shows it.</summary>
    internal static string Display(Instant at) => ZonedDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm:ss", null).Format(at.InZone(London));

    private static LocalDate? Day(string given) => LocalDatePattern.Iso.Parse(given) is { Success: true, Value: var day } ? day : null;
}
