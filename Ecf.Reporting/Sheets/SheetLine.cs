namespace Ecf.Reporting.Sheets;

/// <summary>One line above a table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">The place of its format in the book's list.</param>
/// <param name="Height">In points.</param>
internal sealed record SheetLine(string Text, int Style, double Height);
