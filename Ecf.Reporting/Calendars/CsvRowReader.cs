using CsvHelper;
using Ecf.Domain;
using Ecf.Domain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Reporting.Calendars;

/// <summary>Turns one row into labelled days; where it cannot, findings say why.</summary>
internal sealed class CsvRowReader(string file, List<Finding> findings, IReadOnlyList<int> places)
{
    private static readonly LocalDatePattern British = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    internal DraftDays? Read(CsvReader row)
    {
        var line = (int)row.LineNumber;
        var (label, first, last) = (Field(row, 0), Field(row, 1), Field(row, 2));
        if (label.Length + first.Length + last.Length == 0)
        {
            return null;
        }

        if (label.Length == 0)
        {
            findings.Add(CalendarFileFindings.NoLabel(file, line));
        }

        var from = Day(first, "first", line);
        var to = last.Length == 0 ? from : Day(last, "last", line);
        return label.Length > 0 && from is { } start && to is { } end ? new($"line {line}", label, start, end) : null;
    }

    private string Field(CsvReader row, int column) => places[column] < row.FieldCount ? row.GetString(places[column]).Trim() : "";

    private LocalDate? Day(string text, string column, int line)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } iso)
        {
            return iso.Value;
        }

        if (text.Length >= 8 && British.Parse(text) is { Success: true } british)
        {
            return british.Value;
        }

        return Printed(text, column, line);
    }

    private LocalDate? Printed(string text, string column, int line)
    {
        if (PrintedDay.Parse(text) is not { Date: { } date } printed)
        {
            findings.Add(CalendarFileFindings.NotADay(file, line, column, text));
            return null;
        }

        if (printed.Agrees(date))
        {
            return date;
        }

        findings.Add(CalendarFileFindings.OtherWeekday(file, line, column, text, date.DayOfWeek.ToString()));
        return null;
    }
}
