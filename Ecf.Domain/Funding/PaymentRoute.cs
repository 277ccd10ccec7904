namespace Ecf.Domain.Funding;

/// <summary>How grants reach a school. It decides the days of payment in some years.</summary>
public enum PaymentRoute
{
    /// <summary>Not known: the widest window that covers both routes is used.</summary>
    Unknown,

    /// <summary>Through the local authority, for maintained schools.</summary>
    LocalAuthority,

    /// <summary>Directly from the department, for academies and free schools.</summary>
    Direct,
}
