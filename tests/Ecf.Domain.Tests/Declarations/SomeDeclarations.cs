using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>The people of the declaration tests.</summary>
internal static class SomeDeclarations
{
    internal static readonly Trn Ann = Trn.Parse("1000001", null);

    internal static readonly Trn Meg = Trn.Parse("2000001", null);

    internal static DeclarationSchedules Dates => DeclarationSchedules.Embedded;

    internal static LocalDate Day(int year, int month, int day) => new(year, month, day);

    /// <summary>An ECT of September on the standard schedule of a cohort.</summary>
    internal static ParticipantFacts Ect(int cohort, int? percent = null, params IReadOnlyList<Declaration> made) => new()
    {
        Id = "1000001",
        Role = ParticipantRole.EarlyCareerTeacher,
        Cohort = cohort,
        Schedule = ScheduleId.Parse("standard-september", null),
        Start = new(cohort, 9, 1),
        EngagementPercent = percent,
        Declarations = made,
    };

    internal static ParticipantFacts Mentor(int cohort, string schedule = "standard-september", params IReadOnlyList<Declaration> made) => new()
    {
        Id = "2000001",
        Role = ParticipantRole.Mentor,
        Cohort = cohort,
        Schedule = ScheduleId.Parse(schedule, null),
        Start = new(cohort, 9, 1),
        Declarations = made,
    };

    internal static Declaration Of(DeclarationType type, LocalDate date, DeclarationEvidence? evidence = DeclarationEvidence.TrainingEventAttended) =>
        new(Ann, ParticipantRole.EarlyCareerTeacher, type, date, evidence);

    internal static DueDeclaration Due(this ParticipantFacts facts, DeclarationType type, LocalDate asAt) =>
        DeclarationPlan.Of(facts, Dates, asAt).Single(due => due.Type == type);
}
