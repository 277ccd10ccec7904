using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file of ECTs and mentors mean.</summary>
internal sealed class ParticipantRules(HubSnapshot hub) : IImportRules<ParticipantEntry>
{
    private readonly SchoolTimes times = new(hub);

    public ParticipantEntry? Read(RowValues row)
    {
        var (trn, name, isMentor) = (row.Trn(ParticipantColumns.Trn), row.Text(ParticipantColumns.Name), row.Word(ParticipantColumns.Role, ParticipantColumns.IsMentor));
        var (school, start, cohort) = (row.Urn(ParticipantColumns.School), row.Day(ParticipantColumns.Start), row.Cohort(ParticipantColumns.Cohort));
        var (subject, programme, fte) = (row.Text(ParticipantColumns.Subject), row.Text(ParticipantColumns.Programme), FteOf(row));
        var (funded, schoolFrom, left) = (row.Word(ParticipantColumns.FundedBefore, ParticipantColumns.YesOrNo), row.Day(ParticipantColumns.SchoolFrom), row.Day(ParticipantColumns.Left));
        if (left < start)
        {
            row.Add(ParticipantColumns.Left, PlanFindings.Backwards("start date", "last day"));
        }

        if (SchoolColumns.IsClosed(row.Text(ParticipantColumns.SchoolStatus)))
        {
            row.Add(ParticipantColumns.School, PlanFindings.ClosedSchool);
        }

        return !row.HasErrors && isMentor is { } mentor && trn is { } number && name is not null && school is { } urn && start is { } first && cohort is { } year
            ? new(mentor, number, name, urn, first, year) { Subject = subject, Programme = programme, Fte = fte, FundedBefore = funded, SchoolFrom = schoolFrom, Left = left }
            : null;
    }

    public object KeyOf(ParticipantEntry entry) => (entry.IsMentor, entry.Trn);

    public void Decide(PlannedRow<ParticipantEntry> row, RowLog log)
    {
        var entry = row.Entry!;
        if (hub.School(entry.School) is null)
        {
            log.Add(row.Number, ParticipantColumns.School, PlanFindings.NoSuchSchool, entry.School.ToString());
        }

        if (hub.Cohort(entry.Cohort) is null)
        {
            log.Add(row.Number, ParticipantColumns.Cohort, PlanFindings.NoSuch("cohort", [.. hub.Cohorts.Select(cohort => FormattableString.Invariant($"{cohort.Year}"))]), FormattableString.Invariant($"{entry.Cohort}"));
        }

        if (entry.Programme is { } programme && !hub.Sessions.ContainsKey(programme))
        {
            log.Add(row.Number, ParticipantColumns.Programme, PlanFindings.NoSuch("programme", [.. hub.Sessions.Keys.Order(StringComparer.Ordinal)]), programme);
        }

        if (!log.HasErrors)
        {
            Person(row);
            times.Decide(row, log);
        }
    }

    public void Together(IReadOnlyList<PlannedRow<ParticipantEntry>> rows, RowLog log)
    {
    }

    private void Person(PlannedRow<ParticipantEntry> row)
    {
        var entry = row.Entry!;
        object? before = entry.IsMentor ? hub.Mentor(entry.Trn) : hub.Ect(entry.Trn);
        object after = entry.IsMentor ? entry.Mentor(hub.Mentor(entry.Trn), hub.Cohort(entry.Cohort)!) : entry.Ect(hub.Ect(entry.Trn), hub.Cohort(entry.Cohort)!);
        if (!after.Equals(before))
        {
            row.Change(after, before);
        }
    }

    private static Fte? FteOf(RowValues row) =>
        row.Number(ParticipantColumns.Fte, 0.01m, 1, "a share of a full-time post above 0 and at most 1, such as 0.6") is not { } share ? null
            : Fte.TryParse(share.ToString(System.Globalization.CultureInfo.InvariantCulture), null, out var fte) ? fte
            : Said(row);

    private static Fte? Said(RowValues row)
    {
        row.Add(ParticipantColumns.Fte, ValueFindings.OutOfRange("a share in whole hundredths, such as 0.67"));
        return null;
    }
}
