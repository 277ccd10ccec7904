using System.Globalization;

namespace Ecf.Domain.Programmes;

/// <summary>The texts of places: the one of a programme file, and the one that people read.</summary>
internal static class AnchorText
{
    private const int LengthOfTerm = 4;

    internal static string Half(int half) => half == 1 ? "first" : "second";

    internal static string Display(int place, InductionTerm? term) => (place, term) switch
    {
        (_, { } one) => one.Display(),
        (0, _) => "a term not known",
        (1, _) => "the whole programme",
        _ => $"year {place - 1}",
    };

    internal static string Write(int place, InductionTerm? term) => (place, term) switch
    {
        (_, { } one) => one.ToString(),
        (0, _) => "unknown",
        (1, _) => "programme",
        _ => $"Y{place - 1}",
    };

    /// <summary>The place that a text most likely means; it is that place only where it says itself so.</summary>
    internal static Anchor Read(string text)
    {
        if (text.Length <= LengthOfTerm || !InductionTerm.TryParse(text[..LengthOfTerm], null, out var term))
        {
            return Anchor.All.FirstOrDefault(anchor => anchor.ToString() == text);
        }

        var rest = text[LengthOfTerm..];
        int? half = rest is ['H', '1' or '2', ..] ? rest[1] - '0' : null;
        var week = half is null ? rest : rest[2..];
        return week.Length == 0 && half is { } whole ? Anchor.HalfTermOf(term, whole) : Week(week, term, half);
    }

    private static Anchor Week(string text, InductionTerm term, int? half)
    {
        var most = half is null ? Anchor.MostWeeksOfTerm : Anchor.MostWeeksOfHalfTerm;
        var read = int.TryParse(text.AsSpan(Math.Min(1, text.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var week);
        return read && week >= 1 && week <= most ? Anchor.WeekOf(term, week, half) : default;
    }
}
