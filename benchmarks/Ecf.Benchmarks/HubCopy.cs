using System.Globalization;
using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;

namespace Ecf.Benchmarks;

/// <summary>A hub as large as asked for, made from copies of the sample hub's people.</summary>
/// <param name="sample">The sample hub's records.</param>
/// <param name="number">Which hub of the country, from 0: its people and schools have numbers that no other's have.</param>
/// <param name="size">How many ECTs, mentors and marks.</param>
internal sealed class HubCopy(HubRecords sample, int number, (int Ects, int Mentors, int Marks) size)
{
    // The sample's people have numbers below this.
    private const int NumbersACopy = 10_000;

    private const int MostTimes = 5;

    private readonly int copies = (size.Ects / sample.Ects.Count) + 1;

    private HubRecords? people;

    /// <summary>Everything but the marks.</summary>
    internal HubRecords People => people ??= MakePeople();

    /// <summary>The marks, each person's together; where the sample has too few, some were written down again on the next days.</summary>
    internal IEnumerable<RegisterEntry> Marks
    {
        get
        {
            var here = People.Ects.Select(ect => ect.Trn).Concat(People.Mentors.Select(mentor => mentor.Trn)).Select(trn => trn.ToString()).ToHashSet(StringComparer.Ordinal);
            var all = Copies.SelectMany(copy => sample.Marks.Select(mark => mark with { Person = Trn(mark.Person, copy) })).Where(mark => here.Contains(mark.Person));
            var again = Enumerable.Range(0, MostTimes).SelectMany(day => all.Select(mark => mark with { RecordedOn = mark.RecordedOn.PlusDays(day) }));
            return again.Take(size.Marks).OrderBy(mark => mark.Person, StringComparer.Ordinal).ThenBy(mark => mark.SessionId, StringComparer.Ordinal);
        }
    }

    private IEnumerable<int> Copies => Enumerable.Range(number * copies, copies);

    /// <summary>The people of several hubs as one.</summary>
    internal static HubRecords Together(IReadOnlyList<HubCopy> hubs) => new()
    {
        Schools = [.. hubs.SelectMany(hub => hub.People.Schools)],
        Ects = [.. hubs.SelectMany(hub => hub.People.Ects)],
        Mentors = [.. hubs.SelectMany(hub => hub.People.Mentors)],
        SchoolPeriods = [.. hubs.SelectMany(hub => hub.People.SchoolPeriods)],
        Mentorships = [.. hubs.SelectMany(hub => hub.People.Mentorships)],
        PatternChanges = [.. hubs.SelectMany(hub => hub.People.PatternChanges)],
        Absences = [.. hubs.SelectMany(hub => hub.People.Absences)],
        Declarations = [.. hubs.SelectMany(hub => hub.People.Declarations)],
    };

    private HubRecords MakePeople()
    {
        IReadOnlyList<EarlyCareerTeacher> ects = [.. Copies.SelectMany(copy => sample.Ects.Select(ect => ect with { Trn = Trn(ect.Trn, copy) })).Take(size.Ects)];
        IReadOnlyList<Mentor> mentors = [.. Copies.SelectMany(copy => sample.Mentors.Select(mentor => mentor with { Trn = Trn(mentor.Trn, copy) })).Take(size.Mentors)];
        var here = ects.Select(ect => ect.Trn).Concat(mentors.Select(mentor => mentor.Trn)).ToHashSet();
        return new()
        {
            Schools = [.. Copies.SelectMany(copy => sample.Schools.Select(school => school with { Urn = Urn(school.Urn, copy) }))],
            Ects = ects,
            Mentors = mentors,
            SchoolPeriods = [.. Copies.SelectMany(copy => sample.SchoolPeriods.Select(period => period with { Person = Trn(period.Person, copy), School = Urn(period.School, copy) })).Where(period => here.Contains(period.Person))],
            Mentorships = [.. Copies.SelectMany(copy => sample.Mentorships.Select(mentorship => mentorship with { Ect = Trn(mentorship.Ect, copy), Mentor = Trn(mentorship.Mentor, copy) })).Where(mentorship => here.Contains(mentorship.Ect) && here.Contains(mentorship.Mentor))],
            PatternChanges = [.. Copies.SelectMany(copy => sample.PatternChanges.Select(change => change with { Person = Trn(change.Person, copy) })).Where(change => here.Contains(change.Person))],
            Absences = [.. Copies.SelectMany(copy => sample.Absences.Select(absence => absence with { Person = Trn(absence.Person, copy) })).Where(absence => here.Contains(absence.Person))],
            Declarations = [.. Copies.SelectMany(copy => sample.Declarations.Select(declaration => declaration with { Person = Trn(declaration.Person, copy) })).Where(declaration => here.Contains(declaration.Person))],
        };
    }

    private static Trn Trn(Trn of, int copy) => Domain.Induction.Trn.Parse(Trn(of.ToString(), copy), CultureInfo.InvariantCulture);

    private static string Trn(string of, int copy) => (int.Parse(of, CultureInfo.InvariantCulture) + (copy * NumbersACopy)).ToString("D7", CultureInfo.InvariantCulture);

    // The sample's sixty schools stand seven apart.
    private Urn Urn(Urn of, int copy) =>
        Domain.Induction.Urn.Parse((700_000 + (copy * sample.Schools.Count) + ((int.Parse(of.ToString(), CultureInfo.InvariantCulture) - 990_101) / 7)).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
