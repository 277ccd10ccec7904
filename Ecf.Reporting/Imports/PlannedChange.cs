namespace Ecf.Reporting.Imports;

/// <summary>One record that a plan makes or changes. A row may make several: a teacher and the time at a school.</summary>
/// <param name="Row">The row that asks for it, as Excel numbers it.</param>
/// <param name="Record">The record as it shall be: one of the domain's, such as a <see cref="Ecf.Domain.Induction.Mentor"/>.</param>
/// <param name="Before">The record as the hub has it; <c>null</c> where it is new.</param>
public sealed record PlannedChange(int Row, object Record, object? Before = null)
{
    /// <summary>Whether the record is new.</summary>
    public bool IsNew => Before is null;
}
