namespace Ecf.Sample.Web.Downloads;

/// <summary>What people are told of a file that cannot be made.</summary>
internal static class DownloadWords
{
    /// <summary>Why a workbook is refused, and which files hold the same.</summary>
    internal static string Refused(IReadOnlyList<Finding> tooLarge) =>
        $"A workbook that people read cannot hold all of this ({tooLarge[0].Code}): {string.Join(", ", tooLarge.Select(finding => $"the table “{finding.File}”"))} would be too long. The CSV and JSON files of the cohort hold it whole, and so does the file of every person and session.";
}
