using System.Collections.Frozen;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The bank holidays of one part of the United Kingdom, for the calendar years that are known.</summary>
public sealed class BankHolidays
{
    private static readonly Lazy<BankHolidays> Embedded = new(() =>
    {
        using var json = ShippedCalendars.Open(EnglandAndWalesFile);
        return Read(json, EnglandAndWalesFile).Value;
    });

    private readonly FrozenDictionary<LocalDate, string> names;

    internal BankHolidays(int firstYear, int lastYear, LocalDate asOf, Source source, IEnumerable<BankHoliday> days)
    {
        (KnownFrom, KnownTo, AsOf, Source) = (new(firstYear, 1, 1), new(lastYear, 12, 31), asOf, source);
        Days = [.. days.OrderBy(day => day.Date)];
        names = Days.ToFrozenDictionary(day => day.Date, day => day.Name);
    }

    /// <summary>The bank holidays of England and Wales that the library carries, 2012 to 2028, those proclaimed for 2012, 2020, 2022 and 2023 included.</summary>
    public static BankHolidays EnglandAndWales => Embedded.Value;

    /// <summary>1 January of the first year known.</summary>
    public LocalDate KnownFrom { get; }

    /// <summary>31 December of the last year known. A day after it may be a bank holiday that nobody has proclaimed yet.</summary>
    public LocalDate KnownTo { get; }

    /// <summary>The day on which the list was right; a bank holiday proclaimed later is missing.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where the list comes from.</summary>
    public Source Source { get; }

    /// <summary>All of them, earliest first.</summary>
    public IReadOnlyList<BankHoliday> Days { get; }

    internal const string EnglandAndWalesFile = "bank-holidays-england-and-wales.json";

    /// <summary>Whether the list speaks for a day at all: whether it lies in a year that is known.</summary>
    public bool Knows(LocalDate date) => KnownFrom <= date && date <= KnownTo;

    /// <summary>The name of the bank holiday on a day; <c>null</c> where there is none, and where the year is not known (see <see cref="Knows"/>).</summary>
    public string? NameOf(LocalDate date) => names.GetValueOrDefault(date);

    /// <summary>The name of the bank holiday to expect by rule on a day that the list does not speak for; <c>null</c> where it does, and where the rule has none.</summary>
    /// <remarks>Expected is not known: say so wherever it is shown. The rule is <see cref="BankHolidayRule"/>, that of England and Wales.</remarks>
    public string? ExpectedNameOf(LocalDate date) => Knows(date) ? null : BankHolidayRule.NameOn(date);

    /// <summary>Reads the file that GOV.UK publishes (gov.uk/bank-holidays.json), or the one its site is built from, whose years are keys and whose days are dd/mm/yyyy.</summary>
    /// <param name="json">The file, UTF-8; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="asOf">The day the file was fetched: a bank holiday proclaimed later is missing.</param>
    /// <param name="division">The part of the United Kingdom, as the file names it; England and Wales where left out.</param>
    /// <returns>The years from the first with a holiday in January to the last with one in December; findings name any others.</returns>
    public static ReadResult<BankHolidays> ReadGovUk(Stream json, string fileName, LocalDate asOf, string division = "england-and-wales")
    {
        ArgumentNullException.ThrowIfNull(division);
        return JsonFile.Read(json, fileName, file => new GovUkReader(asOf, division).Read(file));
    }

    /// <summary>Reads a file of bank holidays, the form of which is in <c>bank-holidays.schema.json</c>.</summary>
    /// <param name="json">The file, UTF-8; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    public static ReadResult<BankHolidays> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, BankHolidaysReader.Read);
}
