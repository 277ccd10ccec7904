using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Declarations;

/// <summary>One of the twelve schedules by DfE's name, such as "ecf-standard-september". <c>default</c> is that one.</summary>
/// <param name="Kind">How the training runs.</param>
/// <param name="Start">The intake.</param>
/// <example><code>
/// var id = ScheduleId.Parse("extended-january", null).ToString(); // "ecf-extended-january"
/// </code></example>
[JsonConverter(typeof(JsonTextConverter<ScheduleId>))]
public readonly record struct ScheduleId(ScheduleKind Kind, ScheduleStart Start) : IParsable<ScheduleId>
{
    private const string Prefix = "ecf-";

    /// <summary>All twelve, by kind and intake.</summary>
    public static IReadOnlyList<ScheduleId> All { get; } =
        [.. Enum.GetValues<ScheduleKind>().SelectMany(kind => Enum.GetValues<ScheduleStart>().Select(start => new ScheduleId(kind, start)))];

    /// <summary>DfE's name with its prefix, such as "ecf-standard-september"; it parses back.</summary>
    public override string ToString() => Prefix + Display();

    /// <summary>The name as people say it: "standard-september".</summary>
    public string Display() => $"{Kind.ToString().ToLowerInvariant()}-{Start.ToString().ToLowerInvariant()}";

    /// <summary>Reads one of the twelve names, with or without "ecf-" before it; small letters.</summary>
    /// <exception cref="FormatException">The text is none of them; the message names the one most likely meant.</exception>
    public static ScheduleId Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"{Problem(s)}.");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ScheduleId result)
    {
        foreach (var id in All)
        {
            if (s == id.ToString() || s == id.Display())
            {
                result = id;
                return true;
            }
        }

        result = default;
        return false;
    }

    /// <summary>Why a text is no schedule, with the one most likely meant.</summary>
    internal static string Problem(string? given)
    {
        var text = given ?? "";
        var known = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? All.Select(id => id.ToString()) : All.Select(id => id.Display());
        return ReadingFindings.Unknown("schedule", text, [.. known]);
    }
}
