using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>Plans where the people of a file are at school, and since when.</summary>
internal sealed class SchoolTimes(HubSnapshot hub)
{
    private readonly Dictionary<Trn, SchoolPeriod> planned = [];

    /// <summary>Plans a first time at a school, or a move with its day; says why where neither can be told.</summary>
    internal void Decide(PlannedRow<ParticipantEntry> row, RowLog log)
    {
        var entry = row.Entry!;
        var onRecord = hub.PeriodsOf(entry.Trn).LastOrDefault();
        var last = planned.GetValueOrDefault(entry.Trn) ?? onRecord;
        if (last?.School == entry.School)
        {
            return;
        }

        var from = entry.SchoolFrom ?? entry.Start;
        if (last is null)
        {
            Begin(row, new(entry.Trn, entry.School, from));
        }
        else if (entry.SchoolFrom is null)
        {
            log.Add(row.Number, ParticipantColumns.School, PlanFindings.OtherSchool(hub.School(last.School), last.From), entry.School.ToString());
        }
        else if (from <= last.From || !ReferenceEquals(last, onRecord))
        {
            log.Add(row.Number, ParticipantColumns.SchoolFrom, PlanFindings.SameDay(last.From), SerialDay.Display(from));
        }
        else
        {
            End(row, last, from.PlusDays(-1));
            Begin(row, new(entry.Trn, entry.School, from));
        }
    }

    private void Begin(PlannedRow<ParticipantEntry> row, SchoolPeriod period)
    {
        planned[period.Person] = period;
        row.Change(period);
    }

    private static void End(PlannedRow<ParticipantEntry> row, SchoolPeriod period, LocalDate last)
    {
        if (period.To is null || period.To > last)
        {
            row.Change(period with { To = last }, period);
        }
    }
}
