using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.People;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Questions;

/// <summary>Which of the hub's people does something hold for?</summary>
internal sealed class IndexModel(ParticipantReader reader, HubContext store, HubDescription hub, PersonIds ids, AsAt asAt) : PageModel
{
    internal AskedQuestion Asked { get; private set; } = null!;

    /// <summary>Why the question was not asked as it was put; <c>null</c> where it was.</summary>
    internal string? Problem { get; private set; }

    /// <summary>Those of the page, by name.</summary>
    internal IReadOnlyList<Participant> People { get; private set; } = [];

    internal int Count { get; private set; }

    internal Paging Paging { get; private set; } = null!;

    internal IReadOnlyList<School> Schools { get; private set; } = [];

    internal IReadOnlyList<HubCohort> Cohorts => [.. hub.Cohorts.OrderBy(cohort => cohort.Year)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Schools = [.. (await store.Schools.ToListAsync(stop)).OrderBy(school => school.Name, StringComparer.Ordinal).ThenBy(school => school.Urn)];
        Asked = Read();
        var question = Asked.ToSpecification(asAt.Day);
        var rows = await reader.OnAsync(asAt.Day, stop);
        Count = await rows.WithSpecification(question, evaluateCriteriaOnly: true).CountAsync(stop);
        Paging = new(Request, Count);
        People = await rows.WithSpecification(question.With(query => query.Skip(Paging.Before).Take(Paging.OnAPage))).ToListAsync(stop);
    }

    internal string Person(Participant person) =>
        Url.To("/People/Index", asAt, ("id", ids.Of(person.Role == PersonRole.Mentor ? Audience.Mentor : Audience.EarlyCareerTeacher, person.Trn.ToString())));

    internal string SchoolOf(Participant person) => Schools.FirstOrDefault(school => school.Urn == person.School)?.Name ?? "No school";

    private AskedQuestion Read()
    {
        var key = Asks("q");
        var (hours, day) = (Asks("hours"), Asks("day"));
        var parsed = LocalDatePattern.Iso.Parse(day);
        var isHours = int.TryParse(hours, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= AskedQuestion.MostHours;
        Problem = hours.Length > 0 && !isHours ? $"“{hours}” is not a whole number of hours from 0 to {AskedQuestion.MostHours}: 0 was taken."
            : day.Length > 0 && !parsed.Success ? $"“{day}” is not a day written as year-month-day, such as {LocalDatePattern.Iso.Format(asAt.Day)}: {AsAt.Display(asAt.Day)} was taken."
            : null;
        return new(AskedQuestion.All.Any(question => question.Key == key) ? key : "behind", Asks("not") == "yes")
        {
            Hours = isHours ? number : 0,
            Day = parsed.Success ? parsed.Value : asAt.Day,
            Cohort = hub.CohortNamed(Asks("cohort"))?.Year,
            School = Urn.TryParse(Asks("school"), null, out var school) ? school : null,
        };
    }

    private string Asks(string name) => Request.Query[name].ToString().Trim();
}
