using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Takes posts apart into pieces at every change of pattern and term, and puts simultaneous ones together.</summary>
internal static class ServicePieces
{
    internal static IEnumerable<ServicePiece> Of(Post post, int number, LocalDate start)
    {
        var time = SchoolTime.Of(post.Calendar);
        var from = LocalDate.Max(post.From, start);
        var pieces = new List<ServicePiece>();
        foreach (var term in time.RunFrom(from))
        {
            if (term.Days > 0 && !(post.To < term.First))
            {
                var whole = new ServicePiece(number, time, term, LocalDate.Max(from, term.First), LocalDate.Min(post.To ?? term.Last, term.Last), 100);
                pieces.AddRange(AtEachShare(whole, post));
            }
        }

        return pieces;
    }

    internal static ServiceSegment[] Segments(List<ServicePiece> pieces)
    {
        pieces.Sort((left, right) => (left.First, left.Post).CompareTo((right.First, right.Post)));
        return IsOneAtATime(pieces)
            ? [.. pieces.Select(piece => new ServiceSegment(piece.First, piece.Last, [piece]))]
            : [.. Cut(pieces)];
    }

    private static IEnumerable<ServicePiece> AtEachShare(ServicePiece whole, Post post)
    {
        if (post.Pattern.Count == 0)
        {
            return [whole];
        }

        var pieces = new List<ServicePiece>();
        for (var index = 0; index < post.Pattern.Count; index++)
        {
            var change = post.Pattern[index];
            var first = LocalDate.Max(whole.First, change.From);
            var last = index + 1 < post.Pattern.Count ? LocalDate.Min(whole.Last, post.Pattern[index + 1].From.PlusDays(-1)) : whole.Last;
            if (first <= last)
            {
                pieces.Add(whole with { First = first, Last = last, Hundredths = (int)(change.Share * 100) });
            }
        }

        return pieces;
    }

    private static bool IsOneAtATime(List<ServicePiece> inOrder)
    {
        for (var index = 1; index < inOrder.Count; index++)
        {
            if (inOrder[index].First <= inOrder[index - 1].Last)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<ServiceSegment> Cut(List<ServicePiece> pieces)
    {
        var stays = pieces.GroupBy(piece => piece.Post).Select(post => (Post: post.Key, post.First().First, post.Last().Last)).ToList();
        var edges = pieces.SelectMany(piece => new[] { piece.First, piece.Last.PlusDays(1) }).Distinct().Order().ToList();
        foreach (var (first, next) in edges.Zip(edges.Skip(1)))
        {
            var held = pieces.Where(piece => piece.First <= first && first <= piece.Last).OrderBy(piece => piece.Post).ToList();
            if (held.Count > 0)
            {
                var inHoliday = stays.Exists(stay => stay.Post < held[0].Post && stay.First <= first && first <= stay.Last);
                yield return new(first, next.PlusDays(-1), held, inHoliday);
            }
        }
    }
}
