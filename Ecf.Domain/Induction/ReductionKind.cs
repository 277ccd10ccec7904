namespace Ecf.Domain.Induction;

/// <summary>Why an appropriate body shortens an induction.</summary>
public enum ReductionKind
{
    /// <summary>Earlier teaching experience: the induction is as many terms as decided, at least one (statutory guidance 3.2 to 3.4).</summary>
    Experience,

    /// <summary>Part-time service over at least two school years: the final assessment is brought forward to a day (statutory guidance 2.38 and 3.5).</summary>
    PartTime,
}
