using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What the files of a hub's folder hold, and every finding in them.</summary>
internal sealed class FileReading
{
    /// <summary>The programmes and what overrides make of them and of the shipped ones.</summary>
    internal required ProgrammeSet Programmes { get; init; }

    internal required IReadOnlyList<ReadResult<TermCalendar>> Calendars { get; init; }

    internal required IReadOnlyList<ReadResult<FundingRates>> Rates { get; init; }

    private IReadOnlyList<Finding> Unreadable { get; init; } = [];

    internal required IReadOnlyList<ReadResult<FundingAreas>> Areas { get; init; }

    internal required IReadOnlyList<ReadResult<DeclarationSchedules>> Schedules { get; init; }

    internal IEnumerable<Finding> Findings =>
    [
        .. Unreadable,
        .. Programmes.Findings,
        .. Programmes.Programmes.SelectMany(ProgrammeFiles.Lint),
        .. Calendars.SelectMany(read => read.Findings),
        .. Rates.SelectMany(read => read.Findings),
        .. Areas.SelectMany(read => read.Findings),
        .. Schedules.SelectMany(read => read.Findings),
    ];

    internal static FileReading Of(HubFolder folder)
    {
        var (programmes, unreadable) = ProgrammeFiles.Of(folder);
        return new()
        {
            Programmes = programmes,
            Unreadable = unreadable,
            Calendars = [.. SameIds.Refused(ReadCalendars(folder), calendar => calendar.Id)],
            Rates = [.. Read(folder, "rates", FundingRates.Read).Select(file => file.Read)],
            Areas = [.. Read(folder, "areas", FundingAreas.Read).Select(file => file.Read)],
            Schedules = [.. Read(folder, "declarations", DeclarationSchedules.Read).Select(file => file.Read)],
        };
    }

    /// <summary>A school's file may be based on an area's of the same folder, whichever comes first by name; so the areas are read before the rest.</summary>
    private static IReadOnlyList<(string Name, ReadResult<TermCalendar> Read)> ReadCalendars(HubFolder folder)
    {
        var areas = Read(folder, "calendars", (json, name) => TermCalendar.Read(json, name))
            .Select(file => file.Read.ValueOrNull).OfType<TermCalendar>().Where(calendar => calendar.BasedOn is null).ToList();
        IReadOnlyList<TermCalendar> known = [.. areas, .. ShippedCalendars.All.Where(shipped => areas.TrueForAll(area => area.Id != shipped.Id))];
        return Read(folder, "calendars", (json, name) => TermCalendar.Read(json, name, areas: known));
    }

    /// <summary>Reads the files of one kind, in the order of their names.</summary>
    internal static IReadOnlyList<(string Name, ReadResult<T> Read)> Read<T>(HubFolder folder, string kind, Func<Stream, string, ReadResult<T>> read)
        where T : class =>
        [.. folder.Files(kind, "*.json").Select(file => (Name: $"{kind}/{Path.GetFileName(file)}", File: file)).Select(file => (file.Name, ReadFile(file.File, file.Name, read)))];

    /// <summary>What stands for a file that cannot be opened.</summary>
    internal static Finding CannotOpen(string name, Exception refused) =>
        new(name, "$", Severity.Error, "ECF809", HubFindings.Unreadable(refused.Message.TrimEnd('.')));

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
            return new(null, [CannotOpen(name, refused)]);
        }
    }
}
