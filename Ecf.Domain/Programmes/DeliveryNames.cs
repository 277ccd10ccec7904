namespace Ecf.Domain.Programmes;

/// <summary>The names of the kinds of delivery as people read them.</summary>
public static class DeliveryNames
{
    /// <summary>"Face to face", "Online", "Self-study", "In school" or "Unspecified".</summary>
    public static string Display(this Delivery delivery) => delivery switch
    {
        Delivery.FaceToFace => "Face to face",
        Delivery.SelfStudy => "Self-study",
        Delivery.InSchool => "In school",
        Delivery.Online => "Online",
        _ => "Unspecified",
    };
}
