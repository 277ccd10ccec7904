using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>The names that GOV.UK gives bank holidays: as text in what it publishes, as keys into its texts in what it is built from.</summary>
internal static class GovUkTitles
{
    private const string Prefix = "bank_holidays.";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["new_year"] = "New Year's Day",
        ["2nd_january"] = "2nd January",
        ["st_patrick"] = "St Patrick's Day",
        ["good_friday"] = "Good Friday",
        ["easter_monday"] = "Easter Monday",
        ["early_may"] = "Early May bank holiday",
        ["early_may_ve"] = "Early May bank holiday (VE day)",
        ["spring"] = "Spring bank holiday",
        ["queen_diamond"] = "Queen's Diamond Jubilee",
        ["queen_platinum"] = "Platinum Jubilee bank holiday",
        ["coronation"] = "Coronation of King Charles III",
        ["orangemen"] = "Battle of the Boyne (Orangemen's Day)",
        ["summer"] = "Summer bank holiday",
        ["late_august"] = "Summer bank holiday",
        ["st_andrew"] = "St Andrew's Day",
        ["christmas"] = "Christmas Day",
        ["boxing_day"] = "Boxing Day",
    };

    /// <summary>The name of an event, "(substitute day)" included where its notes say so.</summary>
    internal static string? NameOf(JsonPlace item)
    {
        if (item.Required("title", "\"Early May bank holiday\"") is not { } place || place.Text() is not { } title)
        {
            return null;
        }

        return Shown(place, title.Replace('’', '\'')) + (IsSubstitute(item) ? " (substitute day)" : "");
    }

    private static string Shown(JsonPlace place, string title)
    {
        if (!title.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return title;
        }

        var key = title[Prefix.Length..];
        if (Names.TryGetValue(key, out var name))
        {
            return name;
        }

        var words = key.Replace('_', ' ');
        place.Warning("ECF239", BankHolidayFindings.UnknownTitle(title, words));
        return words;
    }

    private static bool IsSubstitute(JsonPlace item) =>
        item.Optional("notes")?.TextIfAny() is "Substitute day" or "common.substitute_day";
}
