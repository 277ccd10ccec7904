namespace Ecf.Sample.Web.Tables;

/// <summary>The look of a word that says how something stands. The word says it; the look only helps to find it.</summary>
internal static class StatusClass
{
    internal static string? Of(string word) => word switch
    {
        "Behind" or "Missed" or "not payable" or "unclear" or "overdue" => "is-behind",
        "Marks missing" or "Not recorded" or "In part" or "open" => "is-open",
        "On track" or "Complete" or "Attended" or "Recorded" or "payable" => "is-well",
        _ => null,
    };
}
