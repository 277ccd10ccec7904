using Ecf.Domain.Attendance;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Marks by the number of the person whose they are; somebody without any has none.</summary>
/// <param name="marks">The marks of each.</param>
internal sealed class MarksByPerson(IReadOnlyDictionary<string, IReadOnlyList<RegisterEntry>> marks)
{
    internal IReadOnlyList<RegisterEntry> this[string person] => marks.GetValueOrDefault(person, []);

    internal static MarksByPerson Of(IEnumerable<RegisterEntry> marks) => new(ByPerson(marks));

    /// <summary>The same with other marks for some people.</summary>
    /// <param name="people">For whom: those of them without a mark in <paramref name="those"/> have none any more.</param>
    /// <param name="those">All marks of these people.</param>
    internal MarksByPerson With(IReadOnlySet<string> people, IEnumerable<RegisterEntry> those) =>
        new(marks.Where(known => !people.Contains(known.Key)).Concat(ByPerson(those)).ToDictionary(StringComparer.Ordinal));

    private static Dictionary<string, IReadOnlyList<RegisterEntry>> ByPerson(IEnumerable<RegisterEntry> marks) =>
        marks.GroupBy(mark => mark.Person, StringComparer.Ordinal).ToDictionary(person => person.Key, person => (IReadOnlyList<RegisterEntry>)[.. person], StringComparer.Ordinal);
}
