using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What the files of a hub's folder hold, and every finding in them.</summary>
internal sealed class FileReading
{
    internal IReadOnlyList<ReadResult<Programme>> Programmes { get; private init; } = [];

    internal IReadOnlyList<ReadResult<TermCalendar>> Calendars { get; private init; } = [];

    internal IReadOnlyList<ReadResult<FundingRates>> Rates { get; private init; } = [];

    /// <summary>The rules of the hub's <c>buddies.json</c>; <c>null</c> where there is no such file.</summary>
    internal ReadResult<BuddyRules>? Buddies { get; private init; }

    internal IEnumerable<Finding> Findings =>
    [
        .. Programmes.SelectMany(read => read.Findings),
        .. Calendars.SelectMany(read => read.Findings),
        .. Rates.SelectMany(read => read.Findings),
        .. Buddies?.Findings ?? [],
    ];

    internal static FileReading Of(HubFolder folder) => new()
    {
        Programmes = Read(folder, "programmes", Programme.Read),
        Calendars = ReadCalendars(folder),
        Rates = Read(folder, "rates", FundingRates.Read),
        Buddies = folder.Files("", "buddies.json").Select(file => ReadFile(file, "buddies.json", BuddyRules.Read)).FirstOrDefault(),
    };

    /// <summary>A school's file may be based on an area's of the same folder, whichever comes first by name; so the areas are read before the rest.</summary>
    private static List<ReadResult<TermCalendar>> ReadCalendars(HubFolder folder)
    {
        var areas = Read(folder, "calendars", (json, name) => TermCalendar.Read(json, name))
            .Select(read => read.ValueOrNull).OfType<TermCalendar>().Where(calendar => calendar.BasedOn is null).ToList();
        IReadOnlyList<TermCalendar> known = [.. areas, .. ShippedCalendars.All.Where(shipped => areas.TrueForAll(area => area.Id != shipped.Id))];
        return Read(folder, "calendars", (json, name) => TermCalendar.Read(json, name, areas: known));
    }

    private static List<ReadResult<T>> Read<T>(HubFolder folder, string kind, Func<Stream, string, ReadResult<T>> read)
        where T : class =>
        [.. folder.Files(kind, "*.json").Select(file => ReadFile(file, $"{kind}/{Path.GetFileName(file)}", read))];

    private static ReadResult<T> ReadFile<T>(string file, string name, Func<Stream, string, ReadResult<T>> read)
        where T : class
    {
        try
        {
            using var json = File.OpenRead(file);
            return read(json, name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new(null, [new(name, "$", Severity.Error, "ECF809", HubFindings.Unreadable(refused.Message.TrimEnd('.')))]);
        }
    }
}
