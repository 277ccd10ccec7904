using Ecf.Domain;
using Ecf.Domain.Calendars;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Calendars;

/// <summary>When is school, when is it not, and why?</summary>
internal sealed class CalendarModel(HubLibrary library, AsAt asAt) : PageModel
{
    internal TermCalendar Calendar { get; private set; } = null!;

    /// <summary>The academic year shown.</summary>
    internal AcademicYear Year { get; private set; }

    /// <summary>The years to choose from.</summary>
    internal IReadOnlyList<AcademicYear> Years { get; private set; } = [];

    /// <summary>The terms of the year shown.</summary>
    internal IReadOnlyList<SchoolTerm> Terms => [.. Calendar.Terms.Where(term => term.Year == Year)];

    internal IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The answer to a day asked about; <c>null</c> where none was.</summary>
    internal DayExplanation? Answer { get; private set; }

    /// <summary>What was wrong with the day asked about; <c>null</c> where nothing was.</summary>
    internal string? Problem { get; private set; }

    /// <summary>The day asked about as the form shows it again.</summary>
    internal string? Asked { get; private set; }

    /// <summary>The source of the year shown, which may have one of its own.</summary>
    internal Source Source => Calendar.Years.FirstOrDefault(year => year.Year == Year)?.Source ?? Calendar.Source;

    public IActionResult OnGet(string id, int? year, string? day)
    {
        if (!library.Calendars.TryGetValue(id, out var calendar))
        {
            return NotFound();
        }

        Calendar = calendar;
        Findings = library.FindingsOfCalendar(id);
        Years = [.. calendar.Years.Select(known => known.Year).Distinct()];
        Answer = Read(day);
        Year = Shown(year);
        return Page();
    }

    /// <summary>Whether a day is a school day, in a few words.</summary>
    internal static string Verdict(DayKind kind) => kind switch
    {
        DayKind.Teaching => "is a school day",
        DayKind.Unknown => "may or may not be a school day",
        DayKind.Inset => "is a day for staff and not for pupils",
        _ => "is not a school day",
    };

    /// <summary>"20 to 31 October 2025", or both months where they differ.</summary>
    internal static string Span(DateInterval days) => days.Start.Month == days.End.Month
        ? $"{days.Start.Day} to {AsAt.Display(days.End)}"
        : $"{AsAt.Display(days.Start)} to {AsAt.Display(days.End)}";

    private DayExplanation? Read(string? day)
    {
        if (string.IsNullOrWhiteSpace(day))
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(day.Trim()) is { Success: true, Value: var date } && date >= AsAt.First && date <= AsAt.Last)
        {
            Asked = LocalDatePattern.Iso.Format(date);
            return Calendar.Explain(date);
        }

        Problem = $"“{day}” is not a day from {AsAt.Display(AsAt.First)} to {AsAt.Display(AsAt.Last)}, written as year-month-day such as 2025-10-20.";
        return null;
    }

    // The year asked for; or that of the day asked about; or that of the page's date, as far as the calendar goes.
    private AcademicYear Shown(int? asked)
    {
        if (asked is >= 2020 and <= 2099)
        {
            return new(asked.Value);
        }

        var wanted = AcademicYear.Containing(Answer?.Date ?? asAt.Day);
        return Answer is not null || Years.Count == 0 || Years.Contains(wanted) ? wanted : Years.MinBy(year => Math.Abs(year.StartYear - wanted.StartYear));
    }
}
