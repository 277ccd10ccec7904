using Ecf.Domain.Induction;

namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file of absences mean. Nobody is away twice at a time.</summary>
internal sealed class AbsenceRules(HubSnapshot hub) : IImportRules<RecordedAbsence>
{
    private const int LongestDays = 1_000;

    private readonly Clashes<RecordedAbsence> clashes = new(
        hub.Absences, absence => (absence.Person, absence.First, absence.Last), (one, other) => !(one.Days < 1 && other.Days < 1));

    public RecordedAbsence? Read(RowValues row)
    {
        var (trn, kind, first) = (row.Trn(AbsenceColumns.Trn), row.Word(AbsenceColumns.Kind, AbsenceColumns.Kinds), row.Day(AbsenceColumns.First));
        var (last, days, extends) = (row.Day(AbsenceColumns.Last), Days(row), row.Word(AbsenceColumns.Extends, ParticipantColumns.YesOrNo));
        if (last < first)
        {
            row.Add(AbsenceColumns.Last, PlanFindings.Backwards("first day", "last day"));
        }

        if (extends == true && kind is { } why && !why.IsStatutoryLeave())
        {
            row.Add(AbsenceColumns.Extends, PlanFindings.NotStatutory);
        }

        return !row.HasErrors && trn is { } person && first is { } from && kind is { } reason ? new(person, from, reason, last, days, extends ?? false) : null;
    }

    public object KeyOf(RecordedAbsence entry) => (entry.Person, entry.First);

    public void Decide(PlannedRow<RecordedAbsence> row, RowLog log)
    {
        var entry = row.Entry!;
        var before = clashes.OnRecord(entry);
        var wanted = before is null || before.Kind != entry.Kind ? entry : entry with { Last = entry.Last ?? before.Last, Days = entry.Days ?? before.Days };
        if (hub.Ect(entry.Person) is not { } ect)
        {
            log.Add(row.Number, AbsenceColumns.Trn, PlanFindings.NoSuchEct, entry.Person.ToString());
        }
        else if (!ect.Fte.IsFullTime && wanted.Days is null)
        {
            log.Add(row.Number, AbsenceColumns.Days, PlanFindings.DaysOfAPartTimer, "");
        }
        else if (wanted != before)
        {
            row.Change(wanted, before);
        }
    }

    public void Together(IReadOnlyList<PlannedRow<RecordedAbsence>> rows, RowLog log) =>
        clashes.Refuse(rows, (row, other, number) => log.Add(row.Number, AbsenceColumns.First, PlanFindings.OtherAbsence(other.First, other.Last, number), SerialDay.Display(row.Entry!.First)), log);

    private static decimal? Days(RowValues row)
    {
        var days = row.Number(AbsenceColumns.Days, 0.5m, LongestDays, "days in halves from 0.5 to 1000");
        if (days % 0.5m is not (null or 0))
        {
            row.Add(AbsenceColumns.Days, ValueFindings.OutOfRange("days in halves, such as 0.5 or 2"));
        }

        return days;
    }
}
