using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Questions;

/// <summary>Which of the hub's people does something hold for?</summary>
internal sealed class IndexModel(ParticipantReader reader, HubContext store, HubDescription hub, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    internal AskedQuestion Asked { get; private set; } = null!;

    /// <summary>Why the question was not asked as it was put; <c>null</c> where it was.</summary>
    internal string? Problem { get; private set; }

    /// <summary>Those of whom it holds, by name.</summary>
    internal ShownTable Answer { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [Answer];

    internal IReadOnlyList<School> Schools { get; private set; } = [];

    internal IReadOnlyList<HubCohort> Cohorts => [.. hub.Cohorts.OrderBy(cohort => cohort.Year)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Schools = [.. (await store.Schools.ToListAsync(stop)).OrderBy(school => school.Name, StringComparer.Ordinal).ThenBy(school => school.Urn)];
        Asked = Read();
        var rows = await reader.OnAsync(asAt.Day, stop);
        var people = await rows.WithSpecification(Asked.ToSpecification(asAt.Day)).ToListAsync(stop);
        Answer = TableList.Of(Shown(people), Request);
    }

    private ShownTable Shown(IReadOnlyList<Participant> people)
    {
        var (_, _, heading, figure) = AskedQuestion.All.First(question => question.Key == Asked.Key);
        return new(PeopleTable.Of("answer", people, Schools, (heading, figure)))
        {
            Caption = Asked.Says + (Asked.Opposite ? ": everybody else" : ""),
            Link = row => Url.To("/People/Index", asAt, ("id", PeopleTable.IdOf(people[row], ids))),
            Empty = "It holds for nobody.",
        };
    }

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
