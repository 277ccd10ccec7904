namespace Ecf.Domain.Declarations;

/// <summary>The words that files of schedules use, which are DfE's.</summary>
internal static class DeclarationWords
{
    internal static readonly IReadOnlyDictionary<string, DeclarationType> Types = new Dictionary<string, DeclarationType>(StringComparer.Ordinal)
    {
        ["started"] = DeclarationType.Started,
        ["retained-1"] = DeclarationType.Retained1,
        ["retained-2"] = DeclarationType.Retained2,
        ["retained-3"] = DeclarationType.Retained3,
        ["retained-4"] = DeclarationType.Retained4,
        ["completed"] = DeclarationType.Completed,
        ["extended-1"] = DeclarationType.Extended1,
        ["extended-2"] = DeclarationType.Extended2,
        ["extended-3"] = DeclarationType.Extended3,
    };

    internal static readonly IReadOnlyDictionary<string, ParticipantRole> Roles = new Dictionary<string, ParticipantRole>(StringComparer.Ordinal)
    {
        ["ect"] = ParticipantRole.EarlyCareerTeacher,
        ["mentor"] = ParticipantRole.Mentor,
    };

    internal static readonly IReadOnlyDictionary<string, SetUse> Uses = new Dictionary<string, SetUse>(StringComparer.Ordinal)
    {
        ["service"] = SetUse.Service,
        ["contract"] = SetUse.Contract,
        ["part-time"] = SetUse.PartTime,
        ["statements"] = SetUse.Statements,
    };

    internal static readonly IReadOnlyDictionary<string, DateCheck> Checks = new Dictionary<string, DateCheck>(StringComparer.Ordinal)
    {
        ["window"] = DateCheck.Window,
        ["sequence"] = DateCheck.Sequence,
    };

    internal static readonly IReadOnlyDictionary<string, DeclarationEvidence> Evidence = new Dictionary<string, DeclarationEvidence>(StringComparer.Ordinal)
    {
        ["training-event-attended"] = DeclarationEvidence.TrainingEventAttended,
        ["self-study-material-completed"] = DeclarationEvidence.SelfStudyMaterialCompleted,
        ["materials-engaged-with-offline"] = DeclarationEvidence.MaterialsEngagedWithOffline,
        ["75-percent-engagement-met"] = DeclarationEvidence.Engagement75Met,
        ["75-percent-engagement-met-reduced-induction"] = DeclarationEvidence.Engagement75MetReduced,
        ["one-term-induction"] = DeclarationEvidence.OneTermInduction,
        ["other"] = DeclarationEvidence.Other,
    };

    internal static string WordFor<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum => words.FirstOrDefault(word => word.Value.Equals(value)).Key
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is not a {typeof(T).Name}: give one of {string.Join(", ", Enum.GetNames<T>())}.");
}
