using Ecf.Domain.Calendars;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Pages;

/// <summary>What a reader must know of a day other than the usual one: that the records had not begun, that its term is closed, or that it is to come.</summary>
internal sealed class DayNotice(AsAt asAt, HubContext store, HubDescription hub, HubLibrary library)
{
    /// <summary>Registers it.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<DayNotice>();

    /// <summary>The sentence; <c>null</c> where there is nothing to know.</summary>
    internal async Task<string?> SayAsync()
    {
        if (asAt.IsUsual)
        {
            return null;
        }

        if (asAt.Day > asAt.Usual)
        {
            return $"The records go up to {AsAt.Display(asAt.Usual)}. What is said of later days is what is planned, if nothing changes.";
        }

        return await FirstDayAsync() is { } first && asAt.Day < first
            ? $"The hub’s records begin on {AsAt.Display(first)}: on this day nobody was taking part yet."
            : ClosedTerm() is { } term ? $"This day lies in the {term.Name.ToString().ToLowerInvariant()} term of {term.Year}, which is closed: the page says what was known on the day, and what was recorded later is not in it."
            : null;
    }

    /// <summary>The first day of the first person on record.</summary>
    private async Task<LocalDate?> FirstDayAsync()
    {
        LocalDate?[] days = [await store.Ects.MinAsync(ect => (LocalDate?)ect.InductionStart), await store.Mentors.MinAsync(mentor => (LocalDate?)mentor.TrainingStart)];
        return days.Min();
    }

    /// <summary>The term of the day that was over on the usual day, on the first of the hub's calendars that knows it.</summary>
    private SchoolTerm? ClosedTerm() => hub.Cohorts.SelectMany(cohort => cohort.Calendars).Distinct(StringComparer.Ordinal).Where(library.Calendars.ContainsKey)
        .Select(id => library.Calendars[id].TermOn(asAt.Day)).FirstOrDefault(term => term?.Last < asAt.Usual);
}
