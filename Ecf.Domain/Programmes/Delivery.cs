namespace Ecf.Domain.Programmes;

/// <summary>How a session takes place; "face-to-face" and so on in a programme file.</summary>
public enum Delivery
{
    /// <summary>The source does not say. It is not to be taken for online.</summary>
    Unspecified,

    /// <summary>In one room.</summary>
    FaceToFace,

    /// <summary>Live, over the internet.</summary>
    Online,

    /// <summary>Alone, at a time of one's own.</summary>
    SelfStudy,

    /// <summary>At the teacher's own school, arranged by the school.</summary>
    InSchool,
}
