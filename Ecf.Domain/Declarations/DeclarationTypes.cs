namespace Ecf.Domain.Declarations;

/// <summary>Which declarations there are for whom, in their order.</summary>
public static class DeclarationTypes
{
    /// <summary>The first cohort with two declarations for mentors, evidence for every declaration, and checks by sequence.</summary>
    public const int FirstDetailedCohort = 2025;

    /// <summary>The most terms by which a training is extended with a declaration each.</summary>
    public const int MostExtendedTerms = 3;

    private static readonly DeclarationType[] Retained =
        [DeclarationType.Retained1, DeclarationType.Retained2, DeclarationType.Retained3, DeclarationType.Retained4];

    private static readonly DeclarationType[] Extended = [DeclarationType.Extended1, DeclarationType.Extended2, DeclarationType.Extended3];

    /// <summary>Every type that a schedule holds for a role, in the order in which they are declared.</summary>
    /// <param name="role">ECT or mentor.</param>
    /// <param name="cohort">The cohort: 2021 or later. To 2024 completion is the last; from 2025 extended terms come after it.</param>
    /// <param name="kind">The kind of schedule; only ECTs on an extended one have extended terms.</param>
    /// <remarks>Source: DfE, guidance for lead providers, understanding declarations.</remarks>
    public static IReadOnlyList<DeclarationType> For(ParticipantRole role, int cohort, ScheduleKind kind)
    {
        var detailed = cohort >= FirstDetailedCohort;
        IReadOnlyList<DeclarationType> extended = role == ParticipantRole.EarlyCareerTeacher && kind == ScheduleKind.Extended ? Extended : [];
        return (role, detailed) switch
        {
            (ParticipantRole.Mentor, true) => [DeclarationType.Started, DeclarationType.Completed],
            (_, true) => [DeclarationType.Started, .. Retained, DeclarationType.Completed, .. extended],
            _ => [DeclarationType.Started, .. Retained, .. extended, DeclarationType.Completed],
        };
    }

    /// <summary>The declarations of a reduced induction: as many as it has terms, and from two terms on the first is started.</summary>
    /// <param name="terms">The whole terms of the induction, 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more terms.</exception>
    /// <remarks>Source: DfE, payment guidance for providers, full induction programme 2021/22, v1.2.</remarks>
    public static IReadOnlyList<DeclarationType> Reduced(int terms) => terms switch
    {
        1 => [DeclarationType.Completed],
        >= 2 and <= 5 => [DeclarationType.Started, .. Retained[..(terms - 2)], DeclarationType.Completed],
        _ => throw new ArgumentOutOfRangeException(nameof(terms), terms, $"A reduced induction cannot have {terms} terms: give 1 to 5."),
    };

    /// <summary>Whether the type is a term beyond six.</summary>
    internal static bool IsExtended(DeclarationType type) => Extended.Contains(type);
}
