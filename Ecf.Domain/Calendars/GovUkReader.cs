using Ecf.Domain.Reading;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Calendars;

/// <summary>Reads the two forms in which GOV.UK keeps bank holidays: divisions with events, and divisions with years.</summary>
internal sealed class GovUkReader(LocalDate asOf, string division)
{
    private static readonly LocalDatePattern British = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    internal BankHolidays? Read(JsonPlace file)
    {
        var days = file.Optional("divisions") is { } divisions ? ByYear(divisions) : ByEvent(file);
        if (days is null)
        {
            return null;
        }

        BankHolidaysReader.SayTwice(days);
        foreach (var day in days)
        {
            BankHolidaysReader.SayWeekend(day);
        }

        return WholeYears(file, [.. days.Select(day => day.Value).DistinctBy(day => day.Date)]);
    }

    private List<Placed<BankHoliday>>? ByEvent(JsonPlace file)
    {
        if (file.Optional(division) is not { } chosen)
        {
            SayMissing(file, file.Members().Where(member => member.Value.Has("events")));
            return null;
        }

        return chosen.Required("events", "[]")?.Items().Select(item => Day(item, Iso)).OfType<Placed<BankHoliday>>().ToList();
    }

    private List<Placed<BankHoliday>>? ByYear(JsonPlace divisions)
    {
        if (divisions.Optional(division) is not { } chosen)
        {
            SayMissing(divisions, divisions.Members());
            return null;
        }

        return [.. chosen.Members().Where(member => member.Key is [>= '0' and <= '9', ..]).SelectMany(Year)];
    }

    private static IEnumerable<Placed<BankHoliday>> Year(KeyValuePair<string, JsonPlace> year)
    {
        foreach (var day in year.Value.Items().Select(item => Day(item, DayMonthYear)).OfType<Placed<BankHoliday>>())
        {
            if (day.Value.Date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) != year.Key)
            {
                day.Spot.Error("ECF237", BankHolidayFindings.OtherYear(day.Value, year.Key));
            }

            yield return day;
        }
    }

    private static Placed<BankHoliday>? Day(JsonPlace item, Func<JsonPlace, LocalDate?> read)
    {
        if (!item.IsObject())
        {
            return null;
        }

        var date = item.Required("date", "\"2026-05-04\"") is { } place ? read(place) : null;
        var name = GovUkTitles.NameOf(item);
        return date is { } day && name is not null ? new(new(day, name), item.Spot) : null;
    }

    private static LocalDate? Iso(JsonPlace place) => place.Date();

    private static LocalDate? DayMonthYear(JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (British.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        place.Error("ECF236", BankHolidayFindings.NotBritish(text));
        return null;
    }

    private void SayMissing(JsonPlace place, IEnumerable<KeyValuePair<string, JsonPlace>> others)
    {
        List<string> known = [.. others.Select(other => other.Key)];
        place.Error("ECF235", known.Count == 0 ? BankHolidayFindings.NotGovUk(division) : BankHolidayFindings.NoDivision(division, known));
    }

    private BankHolidays? WholeYears(JsonPlace file, List<BankHoliday> days)
    {
        List<int> opened = [.. days.Where(day => day.Date.Month == 1).Select(day => day.Date.Year)];
        List<int> closed = [.. days.Where(day => day.Date.Month == 12).Select(day => day.Date.Year)];
        if (opened.Count == 0 || closed.Count == 0 || closed.Max() < opened.Min())
        {
            file.Error("ECF238", BankHolidayFindings.NoWholeYear(days.Count));
            return null;
        }

        var (from, to) = (opened.Min(), closed.Max());
        foreach (var part in days.Select(day => day.Date.Year).Distinct().Where(year => year < from || year > to))
        {
            file.Note("ECF238", BankHolidayFindings.PartOfYear(part, from, to));
        }

        return new(from, to, asOf, SourceAsOf(), days.Where(day => day.Date.Year >= from && day.Date.Year <= to));
    }

    private Source SourceAsOf() => new($"GOV.UK: UK bank holidays, {division}", "gov.uk/bank-holidays.json", asOf, Confidence.High);
}
