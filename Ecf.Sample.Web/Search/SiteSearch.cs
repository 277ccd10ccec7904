using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Pages.Registers;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Sessions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Search;

/// <summary>Finds people, schools and sessions by words of their names, or by number.</summary>
internal sealed class SiteSearch(HubContext store, HubDescription hub, HubLibrary library, SessionBook sessions, PersonIds ids)
{
    /// <summary>Registers it.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<SiteSearch>();

    /// <summary>ECTs, mentors and induction tutors, those whose names begin with the words first.</summary>
    internal async Task<IReadOnlyList<Found>> PeopleAsync(Words words, CancellationToken stop) =>
    [
        .. (await EctsAsync(words, stop)).Concat(await MentorsAsync(words, stop)).Concat(await TutorsAsync(words, stop))
            .OrderByDescending(found => words.Begin(found.Name)).ThenBy(found => PersonName.SortKeyOf(found.Name), StringComparer.Ordinal).ThenBy(found => found.Says, StringComparer.Ordinal),
    ];

    /// <summary>Schools by name or number.</summary>
    internal async Task<IReadOnlyList<Found>> SchoolsAsync(Words words, CancellationToken stop) =>
    [
        .. (await store.Schools.ToListAsync(stop)).Where(school => school.Urn == words.Urn || words.AreIn($"{school.Name} {school.Town}"))
            .OrderByDescending(school => words.Begin(school.Name)).ThenBy(school => PersonName.SortKeyOf(school.Name), StringComparer.Ordinal).ThenBy(school => school.Urn)
            .Select(school => new Found(school.Name, $"{school.Town}, URN {school.Urn}", new("/Schools/School", null, ("urn", school.Urn)))),
    ];

    /// <summary>Sessions by strand, place in the programme, month and cohort: those of that day or month first, then the nearest to a day.</summary>
    internal async Task<IReadOnlyList<Found>> SessionsAsync(Words words, LocalDate day, CancellationToken stop) => !MightBeSession(words) ? [] :
    [
        .. (await sessions.AllAsync(day, null, stop)).Where(one => words.AreIn(NameOf(one)))
            .OrderByDescending(one => words.AreIn($"{one.Register.Strand} {AsAt.Display(one.Register.Session.Date)}")).ThenBy(one => Math.Abs(Period.DaysBetween(day, one.Register.Session.Date))).ThenBy(one => one.Register.Session.Id, StringComparer.Ordinal).ThenBy(one => one.Register.Cohort)
            .Select(one => new Found($"{one.Register.Strand}, {one.Register.Session.Term.Display()}", $"{AsAt.Display(one.Register.Session.Date)}, {(one.Register.Role == Audience.Mentor ? "mentors" : "ECTs")} of {new AcademicYear(one.Register.Cohort)}", PlaceOf(one))),
    ];

    private async Task<IEnumerable<Found>> EctsAsync(Words words, CancellationToken stop)
    {
        var named = words.Folded.Aggregate(store.Ects.AsQueryable(), (people, word) => people.Where(person => person.SortKey.Contains(word)));
        var found = await (words.Trn is { } trn ? store.Ects.Where(person => person.Trn == trn) : named).ToListAsync(stop);
        return found.Select(person => new Found(person.Name, $"ECT of {new AcademicYear(person.Cohort)}, {person.Subject}", PageOf(Audience.EarlyCareerTeacher, person.Trn)));
    }

    private async Task<IEnumerable<Found>> MentorsAsync(Words words, CancellationToken stop)
    {
        var named = words.Folded.Aggregate(store.Mentors.AsQueryable(), (people, word) => people.Where(person => person.SortKey.Contains(word)));
        var found = await (words.Trn is { } trn ? store.Mentors.Where(person => person.Trn == trn) : named).ToListAsync(stop);
        return found.Select(person => new Found(person.Name, $"Mentor of {new AcademicYear(person.Cohort)}, {person.Subject}", PageOf(Audience.Mentor, person.Trn)));
    }

    /// <summary>A tutor has no page: the school's says who it is.</summary>
    private async Task<IEnumerable<Found>> TutorsAsync(Words words, CancellationToken stop)
    {
        var rows = await (from tutorship in store.Tutorships
                          join tutor in store.InductionTutors on tutorship.Tutor equals tutor.Trn
                          join school in store.Schools on tutorship.School equals school.Urn
                          select new { tutor, school }).ToListAsync(stop);
        return rows.Where(row => row.tutor.Trn == words.Trn || words.AreIn(row.tutor.Name))
            .Select(row => new Found(row.tutor.Name, $"Induction tutor at {row.school.Name}", new("/Schools/School", null, ("urn", row.school.Urn)))).Distinct();
    }

    /// <summary>Placing every session takes longer than all else: it is not done for words that no session bears.</summary>
    private bool MightBeSession(Words words)
    {
        var known = string.Join(' ', library.Programmes.Values.SelectMany(programme => programme.Strands.Select(strand => strand.Name)).Concat(InductionTerm.All.Select(term => term.Display()))
            .Concat(hub.Cohorts.Select(cohort => cohort.Display)).Concat(Enumerable.Range(1, 12).Select(month => AsAt.Display(new(2000, month, 1)))).Distinct(StringComparer.Ordinal));
        return !words.IsEmpty && words.Folded.All(word => word.All(char.IsAsciiDigit) ? word.Length <= 4 : PersonName.SortKeyOf(known).Contains(word, StringComparison.Ordinal));
    }

    private static string NameOf(HeldSession one) =>
        $"{one.Register.Strand} {one.Register.Session.Term.Display()} {AsAt.Display(one.Register.Session.Date)} {new AcademicYear(one.Register.Cohort)} {(one.Register.Role == Audience.Mentor ? "mentors" : "ECTs")}";

    private static PagePlace PlaceOf(HeldSession one) => new("/Sessions/Session", null,
        ("year", one.Register.Cohort), ("role", SheetModel.Word(one.Register.Role)), ("session", one.Register.Session.Id), ("date", LocalDatePattern.Iso.Format(one.Register.Session.Date)));

    private PagePlace PageOf(Audience role, Trn trn) => new("/People/Index", null, ("id", ids.Of(role, trn.ToString())));
}
