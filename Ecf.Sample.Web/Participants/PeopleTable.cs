using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;

namespace Ecf.Sample.Web.Participants;

/// <summary>People of all cohorts as a table of the site.</summary>
internal static class PeopleTable
{
    /// <summary>A row for each, in their order.</summary>
    /// <param name="key">The table's lasting name.</param>
    /// <param name="people">Who stands in it.</param>
    /// <param name="schools">The schools on record.</param>
    /// <param name="figure">The heading of one more column and what stands in it; no such column for an empty heading.</param>
    internal static ReportTable Of(string key, IReadOnlyList<Participant> people, IReadOnlyList<School> schools, (string Heading, Func<Participant, string> Of) figure)
    {
        var columns = Columns(schools);
        if (figure.Heading.Length > 0)
        {
            columns.Add((MadeTable.Text("figure", figure.Heading, "The figure that answers the question"), person => figure.Of(person)));
        }

        return MadeTable.Of(key, "People", people, [.. columns]);
    }

    /// <summary>The same with what is behind and what comes next.</summary>
    internal static ReportTable WithFigures(string key, IReadOnlyList<Participant> people, IReadOnlyList<School> schools) => MadeTable.Of(key, "People", people,
    [
        .. Columns(schools),
        (MadeTable.Length("shortfall", "Shortfall", "Hours missed and not caught up", totalled: true), person => person.Shortfall),
        (MadeTable.Day("unrecorded", "Oldest unrecorded", "The oldest session held that no mark speaks of; blank where every register has come in"), person => person.OldestUnrecorded),
        (MadeTable.Day("declaration", "Next declaration", "The last day for the next declaration; blank where none is to come or its day is open"), person => person.NextDeclaration),
        (MadeTable.Day("review", "Next review", "The next progress review or assessment of an ECT; blank where none is known"), person => person.NextReview),
    ]);

    private static List<(ReportColumn Column, Func<Participant, ReportValue> Value)> Columns(IReadOnlyList<School> schools)
    {
        var names = schools.ToDictionary(school => school.Urn, school => school.Name);
        return
        [
            (MadeTable.Text("name", "Name", "The name as given"), person => person.Name),
            (MadeTable.Text("role", "Role", "ECT or mentor"), person => person.Role == PersonRole.Mentor ? "Mentor" : "ECT"),
            (MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started"), person => new AcademicYear(person.Cohort).ToString()),
            (MadeTable.Text("school", "School", "The school on the day"), person => person.School is { } urn && names.TryGetValue(urn, out var name) ? name : "No school"),
            (MadeTable.Text("part", "Takes part", "How they take part on the day"), person => person.Status.Display()),
        ];
    }

    /// <summary>The id by which addresses speak of somebody.</summary>
    internal static string IdOf(Participant person, PersonIds ids) =>
        ids.Of(person.Role == PersonRole.Mentor ? Audience.Mentor : Audience.EarlyCareerTeacher, person.Trn.ToString());
}
