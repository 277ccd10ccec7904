namespace Ecf.Domain.Programmes;

/// <summary>The names of those who deliver as people read them.</summary>
public static class DelivererNames
{
    /// <summary>"Lead provider", "Delivery partner", "School" or "Unspecified".</summary>
    public static string Display(this Deliverer deliverer) => deliverer switch
    {
        Deliverer.LeadProvider => "Lead provider",
        Deliverer.DeliveryPartner => "Delivery partner",
        Deliverer.School => "School",
        _ => "Unspecified",
    };
}
