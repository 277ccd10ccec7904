namespace Ecf.Domain.Funding;

/// <summary>The names under which people read funding terms.</summary>
public static class FundingNames
{
    /// <summary>The grant within a sentence: "time off timetable", "mentor support", "mentor backfill".</summary>
    public static string Display(this FundingComponent component) => component switch
    {
        FundingComponent.TimeOffTimetable => "time off timetable",
        FundingComponent.MentorSupport => "mentor support",
        FundingComponent.MentorBackfill => "mentor backfill",
        _ => throw Unknown(nameof(component), component),
    };

    /// <summary>The area within a sentence: "England excluding London", "inner London", "outer London", "the London fringe".</summary>
    public static string Display(this FundingArea area) => area switch
    {
        FundingArea.EnglandExcludingLondon => "England excluding London",
        FundingArea.InnerLondon => "inner London",
        FundingArea.OuterLondon => "outer London",
        FundingArea.Fringe => "the London fringe",
        _ => throw Unknown(nameof(area), area),
    };

    /// <summary>What an amount is counted by: "per ECT", "once per mentor", "per evidence point".</summary>
    public static string Display(this FundingBasis basis) => basis switch
    {
        FundingBasis.PerEct => "per ECT",
        FundingBasis.PerMentorOnce => "once per mentor",
        FundingBasis.PerEvidencePoint => "per evidence point",
        _ => throw Unknown(nameof(basis), basis),
    };

    /// <summary>How a line stands: "payable", "expected", "not yet", "not payable", "unclear".</summary>
    public static string Display(this FundingStatus status) => status switch
    {
        FundingStatus.Payable => "payable",
        FundingStatus.Expected => "expected",
        FundingStatus.NotYet => "not yet",
        FundingStatus.NotPayable => "not payable",
        FundingStatus.Unclear => "unclear",
        _ => throw Unknown(nameof(status), status),
    };

    private static ArgumentOutOfRangeException Unknown<T>(string name, T value)
        where T : struct, Enum => new(name, value, $"{value} is not a {typeof(T).Name}: give one of {string.Join(", ", Enum.GetNames<T>())}.");
}
