namespace Ecf.Reporting.Workbooks;

/// <summary>One person as a downloaded workbook has it.</summary>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Role">ECT or mentor.</param>
/// <param name="Name">The name.</param>
/// <param name="School">The school.</param>
/// <param name="Figures">What was added up.</param>
internal sealed record DownloadedPerson(string Trn, string Role, string Name, string School, DownloadedFigures Figures)
{
    internal (string Trn, string Role) Key => (Trn, Role);
}
