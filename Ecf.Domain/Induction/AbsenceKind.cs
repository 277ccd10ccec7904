namespace Ecf.Domain.Induction;

/// <summary>Why an ECT is away, as far as induction asks: statutory leave does not extend it unless the ECT chooses.</summary>
public enum AbsenceKind
{
    /// <summary>Sickness, a phased return included until full duties resume.</summary>
    Sickness,

    /// <summary>Statutory maternity leave.</summary>
    Maternity,

    /// <summary>Statutory paternity leave.</summary>
    Paternity,

    /// <summary>Statutory adoption leave.</summary>
    Adoption,

    /// <summary>Statutory shared parental leave.</summary>
    SharedParental,

    /// <summary>Statutory parental bereavement leave.</summary>
    ParentalBereavement,

    /// <summary>Statutory carer's leave, from April 2024.</summary>
    Carers,

    /// <summary>Any other absence, paid or not.</summary>
    Other,
}
