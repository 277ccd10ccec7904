namespace Ecf.Sample.Web.Today;

/// <summary>What can need attention beside the matters of the cohorts' reports.</summary>
internal static class TodayKinds
{
    internal const string Register = "Register not complete";

    internal const string Overdue = "Declaration overdue";

    internal const string DueSoon = "Declaration due soon";

    internal const string Review = "Review or assessment due";

    internal const string NoBuddy = "No buddy";

    internal const string Import = "List not taken";

    internal const string Files = "Files of the hub";

    internal const string Records = "Records";

    /// <summary>What is due within so many days is due soon.</summary>
    internal const int DaysAhead = 28;
}
