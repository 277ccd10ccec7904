using Ecf.Domain.Induction;

namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file of mentorships mean. An ECT has one mentor at a time.</summary>
internal sealed class MentorshipRules(HubSnapshot hub) : IImportRules<Mentorship>
{
    private readonly Clashes<Mentorship> clashes = new(hub.Mentorships, time => (time.Ect, time.From, time.To), (_, _) => true);

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

        // An empty last day leaves one that is on record.
        var before = clashes.OnRecord(entry);
        var wanted = before?.Mentor == entry.Mentor ? entry with { To = entry.To ?? before.To } : entry;
        if (!log.HasErrors && wanted != before)
        {
            row.Change(wanted, before);
        }
    }

    public void Together(IReadOnlyList<PlannedRow<Mentorship>> rows, RowLog log) =>
        clashes.Refuse(rows, (row, other, number) => log.Add(row.Number, MentorshipColumns.From, PlanFindings.OtherMentor(other.From, other.To, number), SerialDay.Display(row.Entry!.From)), log);
}
