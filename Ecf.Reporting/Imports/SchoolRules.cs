using System.Text.RegularExpressions;
using Ecf.Domain.Induction;

namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file of schools mean.</summary>
internal sealed partial class SchoolRules(HubSnapshot hub) : IImportRules<SchoolRules.Entry>
{
    public Entry? Read(RowValues row)
    {
        var (urn, name, town) = (row.Urn(SchoolColumns.Urn), row.Text(SchoolColumns.Name), row.Text(SchoolColumns.Town));
        var (district, calendar, status) = (District(row), Calendar(row), row.Text(SchoolColumns.Status));
        if (SchoolColumns.IsClosed(status))
        {
            row.Add(SchoolColumns.Status, PlanFindings.ClosedSchool);
        }

        return urn is { } number && name is not null && !row.HasErrors ? new(number, name, town, district, calendar) : null;
    }

    public object KeyOf(Entry entry) => entry.Urn;

    public void Decide(PlannedRow<Entry> row, RowLog log)
    {
        var entry = row.Entry!;
        if (hub.School(entry.Urn) is { } school)
        {
            var changed = school with
            {
                Name = SameText.Kept(school.Name, entry.Name),
                Town = entry.Town ?? school.Town,
                DistrictCode = entry.District ?? school.DistrictCode,
                CalendarId = entry.Calendar ?? school.CalendarId,
            };
            if (changed != school)
            {
                row.Change(changed, school);
            }

            return;
        }

        Create(row, log);
    }

    public void Together(IReadOnlyList<PlannedRow<Entry>> rows, RowLog log)
    {
    }

    private void Create(PlannedRow<Entry> row, RowLog log)
    {
        var entry = row.Entry!;
        var calendar = entry.Calendar ?? (hub.Calendars.Count == 1 ? hub.Calendars[0] : null);
        if (entry.District is null)
        {
            log.Add(row.Number, SchoolColumns.District, ValueFindings.Blank(SchoolColumns.District), "");
        }

        if (calendar is null)
        {
            log.Add(row.Number, SchoolColumns.Calendar, ValueFindings.Blank(SchoolColumns.Calendar), "");
        }

        if (entry.District is { } district && calendar is not null)
        {
            row.Change(new School(entry.Urn, entry.Name, entry.Town ?? "", district, calendar));
        }
    }

    private static string? District(RowValues row)
    {
        var district = row.Text(SchoolColumns.District);
        if (district is not null && !DistrictCode().IsMatch(district))
        {
            row.Add(SchoolColumns.District, PlanFindings.NotADistrict);
        }

        return district;
    }

    private string? Calendar(RowValues row)
    {
        var calendar = row.Text(SchoolColumns.Calendar);
        if (calendar is not null && !hub.Calendars.Contains(calendar))
        {
            row.Add(SchoolColumns.Calendar, PlanFindings.NoSuch("term calendar", hub.Calendars));
        }

        return calendar;
    }

    [GeneratedRegex(@"^[EWNS][0-9]{8}\z")]
    private static partial Regex DistrictCode();

    /// <summary>A row; <c>null</c> where the cell is empty.</summary>
    internal sealed record Entry(Urn Urn, string Name, string? Town, string? District, string? Calendar);
}
