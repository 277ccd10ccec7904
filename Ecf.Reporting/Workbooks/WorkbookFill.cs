using System.Xml;
using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>Fills a hub's own workbook with the figures of a report, and keeps its sheets, charts, pivots and styles.</summary>
/// <remarks>
/// A name of one cell that begins with "ecf." takes a figure: ecf.title, ecf.asAt, or a table's key and a column's key for the column's
/// total, such as ecf.hours.attended (where a key has "-", a name has "_"). A table called as ours are, such as data_hours_by_term, takes the
/// rows of that table, in whichever columns it has: a heading is the heading or the key of the report's column, and a column with a formula of its own
/// is filled with that formula. The table grows or shrinks to its rows; charts drawn from its columns and pivots made from it follow. Every
/// formula is reckoned anew when the workbook is opened. What cannot be filled is a finding and stays as it was; the rest is filled.
/// </remarks>
/// <example><code>
/// var findings = WorkbookFill.Of((template, "our-report.xlsx"), CohortWorkbook.Of(facts), file);
/// </code></example>
public static class WorkbookFill
{
    /// <summary>Writes the filled workbook to the stream, which stays open. Nothing is written where the template is no workbook.</summary>
    /// <param name="template">The hub's workbook, which must be able to go back, and the name under which findings speak of it.</param>
    /// <param name="report">The figures.</param>
    /// <param name="to">Where to, at its present place.</param>
    /// <param name="cancel">Stops it between parts; the stream is as it was.</param>
    /// <returns>What could not be filled, each with its cell (ECF791 and ECF794 to ECF798); empty where all was.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Of((Stream Workbook, string Name) template, Report report, Stream to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(template.Workbook);
        ArgumentNullException.ThrowIfNull(report);
        try
        {
            using var package = new BookPackage(template.Workbook);
            var filling = new BookFilling(package, report, template.Name);
            AllOrNothing.Write(to, file => filling.Write(file, cancel), cancel);
            return filling.Findings;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or FormatException)
        {
            return [WorkbookFindings.NotAWorkbook(template.Name, unreadable.Message)];
        }
    }
}
