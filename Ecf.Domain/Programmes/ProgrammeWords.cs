namespace Ecf.Domain.Programmes;

/// <summary>The words of a programme file.</summary>
internal static class ProgrammeWords
{
    internal static IReadOnlyDictionary<string, Audience> Audiences { get; } = new Dictionary<string, Audience>(StringComparer.Ordinal)
    {
        ["ect"] = Audience.EarlyCareerTeacher,
        ["mentor"] = Audience.Mentor,
    };

    internal static IReadOnlyDictionary<string, Delivery> Deliveries { get; } = new Dictionary<string, Delivery>(StringComparer.Ordinal)
    {
        ["face-to-face"] = Delivery.FaceToFace,
        ["online"] = Delivery.Online,
        ["self-study"] = Delivery.SelfStudy,
        ["in-school"] = Delivery.InSchool,
        ["unspecified"] = Delivery.Unspecified,
    };

    internal static IReadOnlyDictionary<string, Cadence> Intervals { get; } = new Dictionary<string, Cadence>(StringComparer.Ordinal)
    {
        ["week"] = Cadence.Weekly,
        ["fortnight"] = Cadence.Fortnightly,
    };

    internal static IReadOnlyDictionary<string, Provenance> Provenances { get; } = new Dictionary<string, Provenance>(StringComparer.Ordinal)
    {
        ["stated"] = Provenance.Stated,
        ["reconstructed"] = Provenance.Reconstructed,
    };

    /// <summary>The word that stands for a value: the way back.</summary>
    internal static string For<T>(this IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
