using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A hub's people as the checks look them up, and where their findings gather.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<Trn, string> names = [];
    private readonly Dictionary<Urn, string> schools = [];
    private readonly FindingList findings;

    internal PeopleIndex(HubPeople all, FindingList findings)
    {
        (All, this.findings) = (all, findings);
        All.Schools.ToList().ForEach(school => schools.TryAdd(school.Urn, school.Name));
        foreach (var (trn, name) in All.Ects.Select(ect => (ect.Trn, ect.Name)).Concat(All.Mentors.Select(mentor => (mentor.Trn, mentor.Name)))
            .Concat(All.InductionTutors.Select(tutor => (tutor.Trn, tutor.Name))))
        {
            names.TryAdd(trn, name);
        }

        Periods = All.SchoolPeriods.Index().ToLookup(period => period.Item.Person, period => (period.Item, Of(period.Index, period.Item.From, period.Item.To)));
    }

    internal HubPeople All { get; }

    /// <summary>Where each person was, with the days.</summary>
    internal ILookup<Trn, (SchoolPeriod Period, Stretch Days)> Periods { get; }

    internal static Stretch Of(int index, LocalDate from, LocalDate? to) => new(index, from, to);

    internal bool Knows(Trn trn) => names.ContainsKey(trn);

    internal bool Knows(Urn urn) => schools.ContainsKey(urn);

    internal string NameOf(Trn trn) => Quote.Short(names.GetValueOrDefault(trn) is { Length: > 0 } name ? name : "this person");

    internal string NameOf(Urn urn) => Quote.Short(schools.GetValueOrDefault(urn) is { Length: > 0 } name ? name : urn.ToString());

    internal void Error(string path, string code, string sentence) => findings.Add(path, Severity.Error, code, sentence);

    internal void Warning(string path, string code, string sentence) => findings.Add(path, Severity.Warning, code, sentence);
}
