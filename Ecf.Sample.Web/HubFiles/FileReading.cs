using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What the files of a hub's folder hold, and every finding in them.</summary>
internal sealed class FileReading
{
    private readonly List<Finding> findings = [];

    internal IReadOnlyList<Programme> Programmes { get; private init; } = [];

    internal IReadOnlyList<TermCalendar> Calendars { get; private init; } = [];

    internal FundingRates? Rates { get; private init; }

    internal IReadOnlyList<Finding> Findings => findings;

    internal static FileReading Of(HubFolder folder)
    {
        var findings = new List<Finding>();
        var reading = new FileReading
        {
            Programmes = Read(folder, "programmes", Programme.Read, findings),
            Calendars = Read(folder, "calendars", (json, name) => TermCalendar.Read(json, name), findings),
            Rates = Read(folder, "rates", FundingRates.Read, findings).LastOrDefault(),
        };
        reading.findings.AddRange(findings);
        return reading;
    }

    private static List<T> Read<T>(HubFolder folder, string kind, Func<Stream, string, ReadResult<T>> read, List<Finding> findings)
        where T : class
    {
        var values = new List<T>();
        foreach (var result in folder.Files(kind, "*.json").Select(file => ReadFile(file, $"{kind}/{Path.GetFileName(file)}", read)))
        {
            findings.AddRange(result.Findings);
            if (result.ValueOrNull is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

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
