using Ecf.Domain.Induction;

namespace Ecf.Reporting.Calendars;

/// <summary>The progress reviews and assessments of inductions, as events of whole days for a diary.</summary>
/// <remarks>
/// Each has an identity of whose it is, which kind and which term of induction, such as "bcdf/progress-review-2@ecf", that stays when its day
/// moves. What waits for a return from an absence has no day yet and is in no feed.
/// </remarks>
/// <example><code>
/// IcsWriter.Write(ReviewFeeds.OfPerson("bcdf", "Reviews of Edie Early", timeline), file, timeline.AsAt);
/// </code></example>
public static class ReviewFeeds
{
    /// <summary>What is due in one induction.</summary>
    /// <param name="person">An id of the person that never changes. It is in the file: not a teacher reference number where the file is sent on.</param>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="timeline">The induction.</param>
    /// <exception cref="ArgumentException">The id or the name is empty.</exception>
    public static DayEvents OfPerson(string person, string name, InductionTimeline timeline)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentNullException.ThrowIfNull(timeline);
        return new(name, Events(person, null, timeline));
    }

    /// <summary>What is due in many inductions, each event headed by the name of its person.</summary>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="people">The inductions with the ids and names of their people; no id twice.</param>
    /// <exception cref="ArgumentException">A name is empty, or an id is given twice.</exception>
    public static DayEvents OfMany(string name, IEnumerable<(string Id, string Name, InductionTimeline Timeline)> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return new(name, [.. people.SelectMany(person => Events(person.Id, person.Name, person.Timeline))]);
    }

    private static IReadOnlyList<DayEvent> Events(string person, string? heading, InductionTimeline timeline)
    {
        var events = new List<DayEvent>();
        foreach (var ofKind in timeline.DueDates.GroupBy(due => (due.Kind, due.Term)))
        {
            events.AddRange(ofKind.Index().Where(due => due.Item.Date is not null).Select(due => Event(Uid(person, due.Item, due.Index), heading, due.Item)));
        }

        return events;
    }

    private static DayEvent Event(string uid, string? heading, DueDate due)
    {
        var day = due.Date!.Value;
        return new(uid, day, day, heading is null ? Capital(due.Name) : $"{heading}: {due.Name}", $"{Capital(due.Reason)} ({due.Paragraph})");
    }

    /// <summary>An interim assessment may fall twice in one term, when two posts end in it: the second says so.</summary>
    private static string Uid(string person, DueDate due, int earlier) =>
        FormattableString.Invariant($"{person}/{due.Name.Replace(' ', '-')}-{due.Term}{(earlier == 0 ? "" : $"-{earlier + 1}")}@ecf");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
