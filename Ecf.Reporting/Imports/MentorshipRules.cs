using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file of mentorships mean. An ECT has one mentor at a time.</summary>
internal sealed class MentorshipRules(HubSnapshot hub) : IImportRules<Mentorship>
{
    private readonly Dictionary<(Trn, LocalDate), Mentorship> onRecord = hub.Mentorships.ToDictionary(one => (one.Ect, one.From));

    public Mentorship? Read(RowValues row)
    {
        var (ect, mentor) = (row.Trn(MentorshipColumns.Ect), row.Trn(MentorshipColumns.Mentor));
        var (from, to) = (row.Day(MentorshipColumns.From), row.Day(MentorshipColumns.To));
        if (ect is not null && ect == mentor)
        {
            row.Add(MentorshipColumns.Mentor, PlanFindings.OwnMentor);
        }

        if (to < from)
        {
            row.Add(MentorshipColumns.To, PlanFindings.Backwards("first day", "last day"));
        }

        return !row.HasErrors && ect is { } teacher && mentor is { } guide && from is { } first ? new(teacher, guide, first, to) : null;
    }

    public object KeyOf(Mentorship entry) => (entry.Ect, entry.From);

    public void Decide(PlannedRow<Mentorship> row, RowLog log)
    {
        var entry = row.Entry!;
        if (hub.Ect(entry.Ect) is null)
        {
            log.Add(row.Number, MentorshipColumns.Ect, PlanFindings.NoSuchEct, entry.Ect.ToString());
        }

        if (hub.Mentor(entry.Mentor) is null)
        {
            log.Add(row.Number, MentorshipColumns.Mentor, PlanFindings.NoSuchMentor, entry.Mentor.ToString());
        }

        if (log.HasErrors || Wanted(entry) is not { } wanted || wanted == onRecord.GetValueOrDefault((entry.Ect, entry.From)))
        {
            return;
        }

        row.Change(wanted, onRecord.GetValueOrDefault((entry.Ect, entry.From)));
    }

    /// <summary>Refuses rows whose time overlaps another mentor's, as the rows and the records would have it together.</summary>
    public void Together(IReadOnlyList<PlannedRow<Mentorship>> rows, RowLog log)
    {
        var wanted = rows.Where(row => row.Changes.Count > 0).ToDictionary(row => (row.Entry!.Ect, row.Entry.From));
        var times = wanted.Select(row => (Time: (Mentorship)row.Value.Changes[0].Record, Row: (PlannedRow<Mentorship>?)row.Value))
            .Concat(onRecord.Where(one => !wanted.ContainsKey(one.Key)).Select(one => (Time: one.Value, Row: (PlannedRow<Mentorship>?)null)))
            .ToLookup(one => one.Time.Ect);
        var refused = new List<(PlannedRow<Mentorship> Row, string? Message)>();
        foreach (var row in wanted.Values.OrderBy(row => row.Number))
        {
            var time = (Mentorship)row.Changes[0].Record;
            if (times[row.Entry!.Ect].FirstOrDefault(other => other.Row != row && Overlap(other.Time, time)) is { Time: { } taken } clash)
            {
                log.Begin();
                log.Add(row.Number, MentorshipColumns.From, PlanFindings.OtherMentor(taken.From, taken.To, clash.Row?.Number ?? 0), SerialDay.Display(time.From));
                refused.Add((row, log.Message));
            }
        }

        // Only now, so that of two rows that clash both are refused whatever their order.
        refused.ForEach(one => one.Row.Reject(one.Message));
    }

    // An empty last day leaves one that is on record.
    private Mentorship Wanted(Mentorship entry) =>
        onRecord.TryGetValue((entry.Ect, entry.From), out var before) && before.Mentor == entry.Mentor ? entry with { To = entry.To ?? before.To } : entry;

    private static bool Overlap(Mentorship one, Mentorship other) =>
        (one.To is not { } oneLast || other.From <= oneLast) && (other.To is not { } otherLast || one.From <= otherLast);
}
