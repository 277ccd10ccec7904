namespace Ecf.Domain.Programmes;

/// <summary>Who delivers a session; "lead-provider" and so on in a programme file.</summary>
public enum Deliverer
{
    /// <summary>The source does not say.</summary>
    Unspecified,

    /// <summary>The lead provider that DfE contracts, such as the Education Development Trust.</summary>
    LeadProvider,

    /// <summary>The delivery partner, such as a teaching school hub.</summary>
    DeliveryPartner,

    /// <summary>The teacher's own school.</summary>
    School,
}
