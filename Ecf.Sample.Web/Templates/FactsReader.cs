using Ecf.Domain.Buddies;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Templates;

/// <summary>What templates may show of a cohort: the facts of its report, the hub, what it prints for schools, and its mentors' buddies.</summary>
internal sealed class FactsReader(CohortReader cohorts, BuddyBook buddies, HubDescription hub, HubLibrary library)
{
    internal async Task<TemplateFacts> ReadAsync(HubCohort cohort, LocalDate asAt, CancellationToken stop) => new()
    {
        Hub = Details(hub),
        Cohort = await cohorts.ReadAsync(cohort.Year, asAt, stop),
        Programmes = MentorPage.ProgrammesOf(library, cohort),
        Rates = MentorPage.RatesOf(library.Rates, cohort.Year),
        Buddies = BuddiesOf(await buddies.OpenAsync(cohort.Year, asAt, stop)),
    };

    /// <summary>What a template for this audience may show, of one cohort or, for the hub, of all.</summary>
    internal async Task<IEnumerable<TemplateInput>> InputsAsync(TemplateAudience audience, HubCohort cohort, LocalDate asAt, CancellationToken stop)
    {
        if (audience != TemplateAudience.Hub)
        {
            return ReportModel.For(audience, await ReadAsync(cohort, asAt, stop));
        }

        var all = new List<TemplateFacts>();
        foreach (var one in hub.Cohorts)
        {
            all.Add(await ReadAsync(one, asAt, stop));
        }

        return [ReportModel.ForHub(Details(hub), all)];
    }

    private static HubDetails Details(HubDescription hub) => new(hub.Name, hub.Contact.Email, hub.Contact.Telephone, hub.Strapline);

    private static Dictionary<string, IReadOnlyList<MentorBuddy>> BuddiesOf(BuddyDesk desk) => desk.Rounds is not [.., var round] ? [] : round.Groups
        .SelectMany(group => group.Mentors.Where(desk.Mentors.ContainsKey).Select(mentor => (mentor, Others: Others(desk, group, mentor))))
        .ToDictionary(pair => pair.mentor, pair => pair.Others, StringComparer.Ordinal);

    private static IReadOnlyList<MentorBuddy> Others(BuddyDesk desk, BuddyGroup group, string mentor) => [.. group.Mentors
        .Where(other => other != mentor && desk.Mentors.ContainsKey(other)).Select(other => desk.Mentors[other])
        .Select(other => new MentorBuddy(other.Id, other.Name, desk.Schools[other.Id], string.Join(", ", other.Subjects), LinkOf(desk.Mentors[mentor], other)))];

    private static string LinkOf(BuddyMentor one, BuddyMentor other) => (one.School == other.School ? "the same school" : "another school")
        + (one.Subjects.Any(subject => subject.Length > 0 && other.Subjects.Contains(subject, StringComparer.OrdinalIgnoreCase)) ? ", the same subject" : "");
}
