using System.Text;
using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Calendars;
using Ecf.Reporting.Imports;
using Ecf.Reporting.Remittances;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Tests.Imports;

namespace Ecf.Fuzz;

/// <summary>Every reader of a file that somebody hands in.</summary>
internal static class FuzzedReaders
{
    private static readonly CalendarHead Head = new("fuzzed", "Fuzzed", "Nowhere", new("Made up", "none", new(2026, 11, 23)));

    private static readonly HubSnapshot Hub = SomeHub.WithPeople();

    private static readonly IReadOnlyList<Programme> Programmes = [.. new[] { "redhill-mentor-as-printed", "redhill-ect-as-printed" }.Select(ShippedProgrammes.Get)];

    private static readonly IReadOnlyList<TermCalendar> Calendars = [.. new[] { "nottingham-city", "staffordshire-secondary" }.Select(ShippedCalendars.Get)];

    /// <summary>The readers, in the order in which a run takes them.</summary>
    internal static IReadOnlyList<FuzzedReader> All { get; } =
    [
        FuzzedReader.Of("programme", file => Programme.Read(file, "f.json")),
        FuzzedReader.Of("calendar", file => TermCalendar.Read(file, "f.json")),
        FuzzedReader.Of("icalendar", file => IcsCalendar.Read(file, "f.ics", Head)),
        new("csv", bytes => Import(bytes, "f.csv")),
        new("xlsx", bytes => Import(bytes, "f.xlsx")),
        new("sheet", bytes => Import(SheetBook.Of(bytes), "f.xlsx")),
        FuzzedReader.Of("template", file => ReportTemplate.Read("f.sbn-html", Text(file))),
        FuzzedReader.Of("calendar-csv", file => CsvCalendar.Read(file, "f.csv", Head)),
        FuzzedReader.Of("plan", file => CohortPlan.Read(file, "f.json", Programmes, Calendars)),
        FuzzedReader.Of("override", file => ProgrammeOverride.Read(file, "f.json", Programmes)),
        FuzzedReader.Of("rates", file => FundingRates.Read(file, "f.json")),
        FuzzedReader.Of("areas", file => FundingAreas.Read(file, "f.json")),
        FuzzedReader.Of("declarations", file => DeclarationSchedules.Read(file, "f.json")),
        FuzzedReader.Of("buddies", file => BuddyRules.Read(file, "f.json")),
        FuzzedReader.Of("remittance", file => RemittanceFile.Read(file, "f.csv")),
        FuzzedReader.Of("bank-holidays", file => BankHolidays.Read(file, "f.json")),
        FuzzedReader.Of("bank-holidays-gov-uk", file => BankHolidays.ReadGovUk(file, "f.json", new(2026, 11, 23))),
        FuzzedReader.Of("contract-rules", file => ContractRules.Read(file, "f.json")),
        FuzzedReader.Of("funded-hours", file => FundedHoursList.Read(file, "f.json")),
        FuzzedReader.Of("closed-term", file => ClosedTerm.Read(file, "f.json")),
        FuzzedReader.Of("frozen-statement", file => FrozenStatement.Read(file, "f.json")),
        FuzzedReader.Of("icalendar-history", file => IcsHistory.Read(file, "f.ics")),
    ];

    /// <summary>The reader of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal static FuzzedReader Named(string name) => All.FirstOrDefault(reader => reader.Name == name)
        ?? throw new ArgumentException($"There is no reader \"{name}\": give one of {string.Join(", ", All.Select(reader => reader.Name))}.", nameof(name));

    private static string Text(Stream file) => new StreamReader(file, Encoding.UTF8).ReadToEnd();

    /// <summary>The same file as each kind of list: a plan has changes only where it can be read, and never more findings than it counts.</summary>
    private static void Import(byte[] bytes, string name)
    {
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            var plan = ImportPlanner.Plan(kind, new(new MemoryStream(bytes), name), Hub);
            FuzzedReader.Kept(plan.IsReadable || (plan.Changes.Count == 0 && plan.Errors > 0), $"{kind}: an unreadable file without a reason, or with changes.");
            FuzzedReader.Kept(plan.Findings.Count <= plan.Counts.Sum(count => count.Count), $"{kind}: more findings than it counts.");
            FuzzedReader.Kept(plan.Count(RowOutcome.Rejected) == 0 || plan.Errors > 0, $"{kind}: a row rejected without a reason.");
        }
    }
}
