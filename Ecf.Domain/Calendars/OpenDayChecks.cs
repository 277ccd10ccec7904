namespace Ecf.Domain.Calendars;

/// <summary>Holds the days that a file declares open against the calendar it makes.</summary>
internal static class OpenDayChecks
{
    internal static void Check(YearEntry year, TermCalendar calendar)
    {
        foreach (var open in year.OpenDays)
        {
            if (Slip(open.Value, year, calendar) is { } sentence)
            {
                open.Spot.Part("date").Warning("ECF229", sentence);
            }
        }
    }

    private static string? Slip(OpenDay open, YearEntry year, TermCalendar calendar)
    {
        if (open.Date.IsWeekend())
        {
            return LayerFindings.OpenOnWeekend(open);
        }

        if (calendar.TermOn(open.Date) is not { } term)
        {
            return LayerFindings.OpenOutsideTerms(open);
        }

        if (OffInThisFile(open, year) is { } what)
        {
            return LayerFindings.OpenAndOff(open, what);
        }

        return OffAbove(open, term, calendar) ? null : LayerFindings.OpenAnyway(open);
    }

    private static string? OffInThisFile(OpenDay open, YearEntry year) =>
        year.Closures.FirstOrDefault(closure => closure.Value.Covers(open.Date)) is { } closure ? $"in the closure \"{closure.Value.Name}\""
        : year.InsetDays.Any(inset => inset.Value.Date == open.Date) ? "an INSET day"
        : null;

    private static bool OffAbove(OpenDay open, SchoolTerm term, TermCalendar calendar) =>
        calendar.BankHolidays.NameOf(open.Date) is not null
        || calendar.BankHolidays.ExpectedNameOf(open.Date) is not null
        || term.HalfTerm?.Contains(open.Date) == true
        || term.HalfTermWithin?.Contains(open.Date) == true
        || calendar.BasedOn?.IsSchoolDay(open.Date) == false;
}
