namespace Ecf.Domain.Attendance;

/// <summary>The names of marks and of their evidence as people read them.</summary>
public static class MarkNames
{
    internal static IReadOnlyDictionary<string, Mark> Marks { get; } = new Dictionary<string, Mark>(StringComparer.Ordinal)
    {
        ["attended"] = Mark.Attended,
        ["absent"] = Mark.Absent,
    };

    internal static IReadOnlyDictionary<string, Evidence> Evidences { get; } = new Dictionary<string, Evidence>(StringComparer.Ordinal)
    {
        ["planned"] = Evidence.Planned,
        ["self-reported"] = Evidence.SelfReported,
        ["register"] = Evidence.Register,
        ["verified"] = Evidence.Verified,
    };

    /// <summary>"attended" or "absent", in files as well.</summary>
    public static string Display(this Mark mark) => Marks.First(word => word.Value == mark).Key;

    /// <summary>"planned", "self-reported", "register" or "verified", in files as well.</summary>
    public static string Display(this Evidence evidence) => Evidences.First(word => word.Value == evidence).Key;
}
