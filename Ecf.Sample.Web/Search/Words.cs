using Ecf.Domain.Induction;

namespace Ecf.Sample.Web.Search;

/// <summary>What somebody searches for: words without their spelling, each of which must be found somewhere in a name.</summary>
internal sealed class Words
{
    /// <summary>The most characters that are looked at.</summary>
    internal const int MostCharacters = 100;

    internal Words(string? typed)
    {
        Typed = (typed ?? "").Trim();
        Typed = Typed.Length > MostCharacters ? Typed[..MostCharacters] : Typed;
        Folded = [.. PersonName.SortKeyOf(Typed).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>As it was typed.</summary>
    internal string Typed { get; }

    /// <summary>Without capitals, accents and apostrophes, as names are sorted.</summary>
    internal IReadOnlyList<string> Folded { get; }

    internal bool IsEmpty => Folded.Count == 0;

    /// <summary>The teacher reference number typed; <c>null</c> where it is none.</summary>
    internal Trn? Trn => Domain.Induction.Trn.TryParse(Typed, null, out var trn) ? trn : null;

    /// <summary>The school's number typed; <c>null</c> where it is none.</summary>
    internal Urn? Urn => Domain.Induction.Urn.TryParse(Typed, null, out var urn) ? urn : null;

    /// <summary>Whether every word is found in a text.</summary>
    internal bool AreIn(string text)
    {
        var key = PersonName.SortKeyOf(text);
        return !IsEmpty && Folded.All(word => key.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a text begins with what was typed: such a one stands before others.</summary>
    internal bool Begin(string text) => PersonName.SortKeyOf(text).StartsWith(string.Join(' ', Folded), StringComparison.Ordinal);
}
