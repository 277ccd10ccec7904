namespace Ecf.Domain.Induction;

/// <summary>The kinds of absence in words and under the rules.</summary>
public static class AbsenceKinds
{
    /// <summary>As a school says it: "shared parental leave", "carer's leave".</summary>
    public static string Display(this AbsenceKind kind) => kind switch
    {
        AbsenceKind.Sickness => "sickness",
        AbsenceKind.SharedParental => "shared parental leave",
        AbsenceKind.ParentalBereavement => "parental bereavement leave",
        AbsenceKind.Carers => "carer's leave",
        AbsenceKind.Other => "other absence",
        _ => kind.ToString().ToLowerInvariant() + " leave",
    };

    /// <summary>Whether the absence is statutory leave, which extends induction only where the ECT chooses (statutory guidance 3.7).</summary>
    public static bool IsStatutoryLeave(this AbsenceKind kind) => kind is not (AbsenceKind.Sickness or AbsenceKind.Other);
}
