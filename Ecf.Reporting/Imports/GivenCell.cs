namespace Ecf.Reporting.Imports;

/// <summary>One cell as the file gives it. <c>default</c> is empty.</summary>
/// <param name="Value">What a person would see in it, a day as 01/09/2026.</param>
/// <param name="Kind">What the file says that it is.</param>
internal readonly record struct GivenCell(string? Value, CellKind Kind)
{
    /// <summary>What a person would see, without the spaces around it.</summary>
    internal string Trimmed => Value is null ? "" : Value.Trim();

    internal bool IsBlank => string.IsNullOrWhiteSpace(Value);
}
