namespace Ecf.Domain.Calendars;

/// <summary>Holds the number of days a source states for a year against the days counted.</summary>
internal static class CountChecks
{
    internal static void Check(YearEntry year, TermCalendar calendar)
    {
        if (year.StatedDays is not { } stated || !year.AllTermsRead)
        {
            return;
        }

        var spot = year.Spot.Part("statedDays");
        var counts = year.Terms.OrderBy(term => term.Term.Name).Select(term => calendar.TeachingAndInsetDays(term.Term)).OfType<int>().ToList();
        if (counts.Count < Enum.GetValues<TermName>().Length)
        {
            spot.Note("ECF214", CalendarFindings.CannotCount(year.Year, stated));
        }
        else if (counts.Sum() != stated)
        {
            spot.Warning("ECF213", CalendarFindings.CountDiffers(year.Year, stated, counts));
        }
    }
}
