namespace Ecf.Domain.Declarations;

/// <summary>Why training pauses, in DfE's words.</summary>
public enum DeferralReason
{
    /// <summary>A death close to the person.</summary>
    Bereavement,

    /// <summary>A long illness.</summary>
    LongTermSickness,

    /// <summary>Maternity, paternity, adoption or shared parental leave.</summary>
    ParentalLeave,

    /// <summary>A break from teaching.</summary>
    CareerBreak,

    /// <summary>Anything else.</summary>
    Other,
}
