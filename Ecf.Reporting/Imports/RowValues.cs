using System.Globalization;
using Ecf.Domain;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>The values of one row. Every one that cannot be read becomes a finding and the answer <c>null</c>.</summary>
/// <param name="row">The row.</param>
/// <param name="header">The headings above it.</param>
/// <param name="log">Where findings gather.</param>
internal sealed class RowValues(GivenRow row, Header header, RowLog log)
{
    internal int Row => row.Number;

    /// <summary>The columns with days in which either number may be the month.</summary>
    internal List<ImportColumn>? EitherOrder { get; private set; }

    /// <summary>The columns with days in which the month must stand first.</summary>
    internal List<ImportColumn>? MonthFirst { get; private set; }

    internal bool HasErrors => log.HasErrors;

    internal void Add(Remark remark) => log.Add(row.Number, remark);

    internal void Add(ImportColumn column, Remark remark) => log.Add(row.Number, column, remark, Cell(column).Trimmed);

    /// <summary>Whether the cell is empty, or the list has no such column.</summary>
    internal bool IsBlank(ImportColumn column) => Cell(column).IsBlank;

    /// <summary>The text as it is given, without the spaces around it; <c>null</c> where it is empty.</summary>
    internal string? Text(ImportColumn column) => Usable(column) is { } cell ? Whole(column, cell.Trimmed) : null;

    internal Trn? Trn(ImportColumn column)
    {
        if (Usable(column) is not { } cell)
        {
            return null;
        }

        var (trn, remark) = TrnReading.Of(cell.Trimmed);
        Say(column, remark);
        return trn;
    }

    internal Urn? Urn(ImportColumn column)
    {
        if (Usable(column) is not { } cell)
        {
            return null;
        }

        var read = Domain.Induction.Urn.TryParse(cell.Trimmed, CultureInfo.InvariantCulture, out var urn) && urn != default;
        Say(column, read ? null : ValueFindings.NotAUrn);
        return read ? urn : null;
    }

    internal LocalDate? Day(ImportColumn column)
    {
        if (Usable(column) is not { } cell)
        {
            return null;
        }

        var (day, remark, order) = DayReading.Of(cell);
        Say(column, remark);
        EitherOrder = order == DayOrder.Either ? [.. EitherOrder ?? [], column] : EitherOrder;
        MonthFirst = order == DayOrder.MonthFirst ? [.. MonthFirst ?? [], column] : MonthFirst;
        return day;
    }

    /// <summary>A number within a range.</summary>
    internal decimal? Number(ImportColumn column, decimal least, decimal most, string allowed)
    {
        if (Usable(column) is not { } cell)
        {
            return null;
        }

        var (number, remark) = NumberReading.Of(cell.Trimmed, column.Example);
        Say(column, remark ?? (number < least || number > most ? ValueFindings.OutOfRange(allowed) : null));
        return number >= least && number <= most ? number : null;
    }

    /// <summary>The year in which a cohort starts: "2025", "2025/26", "2025-26" or "2025 to 2026".</summary>
    internal int? Cohort(ImportColumn column)
    {
        if (Usable(column) is not { } cell)
        {
            return null;
        }

        var year = CohortYear.Of(cell.Trimmed);
        Say(column, year is null ? ValueFindings.NotACohort(column.Example) : null);
        return year;
    }

    /// <summary>What a word stands for, in any capitals.</summary>
    internal T? Word<T>(ImportColumn column, WordList<T> words)
        where T : struct
    {
        if (Usable(column) is not { } cell)
        {
            return null;
        }

        var value = words.Find(cell.Trimmed);
        Say(column, value is null ? ValueFindings.NotAWord(words.Usual) : null);
        return value;
    }

    private GivenCell Cell(ImportColumn column) => header.PlaceOf(column) is { } place ? row[place] : default;

    private void Say(ImportColumn column, Remark? remark)
    {
        if (remark is null)
        {
            return;
        }

        Add(column, remark);
        if (remark.Severity == Severity.Error)
        {
            log.CountWrong(column);
        }
    }

    /// <summary>The cell, where there is something in it that can be looked at.</summary>
    private GivenCell? Usable(ImportColumn column)
    {
        var cell = Cell(column);
        if (cell.Kind is CellKind.Error or CellKind.NoResult)
        {
            Add(column, cell.Kind == CellKind.Error ? ValueFindings.ExcelError : ValueFindings.NoResult);
            return null;
        }

        if (!cell.IsBlank)
        {
            return cell;
        }

        // A column that is missing altogether is said once, of the file.
        if (column.Required && header.PlaceOf(column) is not null)
        {
            Add(column, ValueFindings.Blank(column));
        }

        return null;
    }

    private string? Whole(ImportColumn column, string text)
    {
        var remark = text.AsSpan().ContainsAny('\uFFFD', '\uFFFE', '\uFFFF') ? ValueFindings.Lost
            : text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) ? ValueFindings.ControlSigns
            : text.Length > ImportLimits.CellLength ? ValueFindings.TooLong
            : null;
        Say(column, remark);
        return remark is null ? text : null;
    }
}
