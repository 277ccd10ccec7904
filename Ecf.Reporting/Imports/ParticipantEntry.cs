using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>A row of a file of ECTs and mentors. What is left empty is <c>null</c>, and leaves what is on record.</summary>
internal sealed record ParticipantEntry(bool IsMentor, Trn Trn, string Name, Urn School, LocalDate Start, int Cohort)
{
    internal string? Subject { get; init; }

    internal string? Programme { get; init; }

    internal Fte? Fte { get; init; }

    internal bool? FundedBefore { get; init; }

    internal LocalDate? SchoolFrom { get; init; }

    internal LocalDate? Left { get; init; }

    /// <summary>The ECT as the row would have it.</summary>
    internal EarlyCareerTeacher Ect(EarlyCareerTeacher? before, ImportCohort cohort) => before is null
        ? new(Trn, Name, Subject ?? "", Cohort, Programme ?? cohort.EctProgramme, Start, Fte ?? default, Left)
        : before with
        {
            Name = SameText.Kept(before.Name, Name),
            Subject = Subject ?? before.Subject,
            Cohort = Cohort,
            ProgrammeId = Programme ?? before.ProgrammeId,
            InductionStart = Start,
            Fte = Fte ?? before.Fte,
            Left = Left ?? before.Left,
        };

    /// <summary>The mentor as the row would have it.</summary>
    internal Mentor Mentor(Mentor? before, ImportCohort cohort) => before is null
        ? new(Trn, Name, Subject ?? "", Cohort, Programme ?? cohort.MentorProgramme, Start, FundedBefore ?? false, Left)
        : before with
        {
            Name = SameText.Kept(before.Name, Name),
            Subject = Subject ?? before.Subject,
            Cohort = Cohort,
            ProgrammeId = Programme ?? before.ProgrammeId,
            TrainingStart = Start,
            FundedBefore = FundedBefore ?? before.FundedBefore,
            Left = Left ?? before.Left,
        };
}
