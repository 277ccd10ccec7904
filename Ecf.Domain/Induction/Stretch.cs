using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The days of one dated record, with the record's place in its list.</summary>
internal sealed record Stretch(int Index, LocalDate From, LocalDate? To)
{
    /// <summary>The last day; the end of time while it lasts.</summary>
    internal LocalDate End => To ?? LocalDate.MaxIsoValue;

    internal bool IsForward => From <= End;

    internal static bool Overlap(Stretch one, Stretch other) => one.From <= other.End && other.From <= one.End;

    /// <summary>Each record that begins while an earlier one lasts, with that earlier one.</summary>
    internal static IEnumerable<(Stretch Earlier, Stretch Later)> Overlaps(IEnumerable<Stretch> stretches)
    {
        Stretch? longest = null;
        foreach (var next in InOrder(stretches))
        {
            if (longest is not null && next.From <= longest.End)
            {
                yield return (longest, next);
            }

            longest = longest is null || next.End > longest.End ? next : longest;
        }
    }

    /// <summary>The days from one to another that no record covers.</summary>
    internal static IEnumerable<(LocalDate First, LocalDate Last)> Gaps(IEnumerable<Stretch> stretches, LocalDate from, LocalDate to)
    {
        var next = from;
        foreach (var stretch in InOrder(stretches).Where(stretch => stretch.End >= from && stretch.From <= to))
        {
            if (stretch.From > next)
            {
                yield return (next, stretch.From.PlusDays(-1));
            }

            if (stretch.End >= to)
            {
                yield break;
            }

            next = LocalDate.Max(next, stretch.End.PlusDays(1));
        }

        if (next <= to)
        {
            yield return (next, to);
        }
    }

    /// <summary>The gaps between records that nothing else covers either, each with the record that ends it.</summary>
    internal static IEnumerable<(DateInterval Gap, Stretch Next)> Between(IReadOnlyList<Stretch> stretches, IEnumerable<Stretch> alsoCovered)
    {
        var forward = InOrder(stretches).ToList();
        return forward.Count == 0 ? [] : Gaps(forward.Concat(alsoCovered), forward[0].From, forward[^1].From)
            .Select(gap => (new DateInterval(gap.First, gap.Last), forward.First(stretch => stretch.From > gap.Last)));
    }

    private static IEnumerable<Stretch> InOrder(IEnumerable<Stretch> stretches) =>
        stretches.Where(stretch => stretch.IsForward).OrderBy(stretch => stretch.From).ThenBy(stretch => stretch.Index);
}
