using CsCheck;
using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>Whatever a file holds, reading it gives findings and throws nothing.</summary>
public sealed class CalendarReaderLaws
{
    private static readonly string[] Dates = ["0001-01-01", "9999-12-31", "-9998-01-01", "2024-02-29", "2025-09-01", "2026-05-04", "2027-07-01", "2025-13-01", ""];

    private static readonly string File = new StreamReader(ShippedCalendars.OpenFile(ShippedCalendars.NottinghamCity)).ReadToEnd();

    private static readonly string[] Parts = File.Split('"');

    private static readonly int[] PlacesOfDates = [.. Parts.Index().Where(part => part.Item is ['2', '0', _, _, '-' or '/', ..]).Select(part => part.Index)];

    [Fact]
    public void Read_AFileWithOtherDates_NeverThrows() =>
        Gen.Select(One(PlacesOfDates), One(Dates)).Array[1, 4].Sample(changes =>
        {
            var parts = Parts.ToArray();
            Array.ForEach(changes, change => parts[change.Item1] = change.Item2);
            return Reads(string.Join('"', parts));
        });

    [Fact]
    public void Read_AFileWithATypingSlip_NeverThrows() =>
        Gen.Select(Gen.Int[0, File.Length - 1], One("0129-/:,{}[]\"x \\\u00e9".ToCharArray())).Array[1, 3].Sample(slips =>
        {
            var letters = File.ToCharArray();
            Array.ForEach(slips, slip => letters[slip.Item1] = slip.Item2);
            return Reads(new string(letters));
        });

    [Theory]
    [InlineData("based-on-nottingham")]
    [InlineData("based-on-with-slips")]
    [InlineData("printed-weekdays")]
    [InlineData("city-2021")]
    [InlineData("open-days-with-slips")]
    public void Read_ACaseWithOtherDatesAndSlips_NeverThrows(string name)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", $"{name}.json"));
        var days = Gen.Int[-30, 400].Select(day => $"{new NodaTime.LocalDate(2025, 8, 20).PlusDays(day):uuuu-MM-dd}");
        var dates = text.Split('"').Index().Where(part => part.Item is ['2', '0', _, _, '-', ..]).Select(part => part.Index).ToArray();
        Gen.Select(One(dates), days).Array[1, 5].Sample(changes =>
        {
            var parts = text.Split('"');
            Array.ForEach(changes, change => parts[change.Item1] = change.Item2);
            return Reads(string.Join('"', parts));
        });
    }

    [Fact]
    public void ReadGovUk_AFileWithATypingSlip_NeverThrows()
    {
        var text = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", "bank-holidays-gov-uk-slips.json"));
        Gen.Select(Gen.Int[0, text.Length - 1], One("0129-/:,{}[]\"x _".ToCharArray())).Array[1, 3].Sample(slips =>
        {
            var letters = text.ToCharArray();
            Array.ForEach(slips, slip => letters[slip.Item1] = slip.Item2);
            var result = BankHolidays.ReadGovUk(Some.Json(new string(letters)), "mangled.json", new(2026, 11, 23));
            return result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error);
        });
    }

    private static Gen<T> One<T>(T[] of) => Gen.Int[0, of.Length - 1].Select(index => of[index]);

    private static bool Reads(string text)
    {
        var result = TermCalendar.Read(Some.Json(text), "mangled.json");
        return result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error);
    }
}
