namespace Ecf.Domain.Programmes;

/// <summary>How a <see cref="SessionTemplate"/> fills its place in the programme.</summary>
public enum Cadence
{
    /// <summary>A counted number of sessions, each of one length: "in" in a programme file.</summary>
    Once,

    /// <summary>One total over a span, at one's own pace: "across" in a programme file.</summary>
    Spread,

    /// <summary>A meeting in every school week of a span: "across" with "every": "week".</summary>
    Weekly,

    /// <summary>A meeting in every second school week of a span: "across" with "every": "fortnight".</summary>
    Fortnightly,
}
