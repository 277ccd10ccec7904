using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Induction;

/// <summary>A person's name: kept as it was given, letter for letter, and never split into parts. <c>default</c> is no name.</summary>
/// <remarks>
/// Two names are equal where they were given alike. Whether they are one name written in two ways, such as "Zoë O’Neill" and
/// "ZOE O'NEILL", <see cref="Matches"/> says. Names order by <see cref="SortKey"/>, so that the order is the same in a list
/// and in any database that compares bytes.
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<PersonName>))]
public readonly record struct PersonName : IComparable<PersonName>, IParsable<PersonName>
{
    /// <summary>The most characters that a name may have: 200.</summary>
    public const int MostCharacters = 200;

    private readonly string? given;

    private PersonName(string given) => this.given = given;

    /// <summary>The name without its spelling: small letters, no accents, one kind of apostrophe, hyphen and space, nothing invisible.</summary>
    public string Folded => FoldedName.Of(ToString());

    /// <summary>What a list is sorted by: <see cref="Folded"/> without apostrophes, hyphens as spaces, so that O'Brien stands by Obrien.</summary>
    public string SortKey => SortKeyOf(ToString());

    /// <summary>The sort key of a name that is held as text, however it is written; the empty text has the empty key.</summary>
    public static string SortKeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FoldedName.SortKeyOf(name);
    }

    /// <summary>Whether both are one name, though capitals, accents, apostrophes, spaces or invisible characters differ.</summary>
    public bool Matches(PersonName other) => string.Equals(Folded, other.Folded, StringComparison.Ordinal);

    /// <summary>The name as it was given.</summary>
    public override string ToString() => given ?? "";

    /// <summary>By sort key, and names with one key by how they were given.</summary>
    public int CompareTo(PersonName other) =>
        CodePointOrder.Instance.Compare(SortKey, other.SortKey) is not 0 and var order ? order : CodePointOrder.Instance.Compare(ToString(), other.ToString());

    /// <summary>Takes a name as it is.</summary>
    /// <exception cref="FormatException">There is nothing visible in it, it is longer than 200 characters, or it holds a tab, a line end or another control character.</exception>
    public static PersonName Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"A name is 1 to {MostCharacters} characters on one line, such as \"Zoë O’Neill\".");

    /// <summary>Takes what <see cref="Parse(string, IFormatProvider?)"/> takes; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersonName result)
    {
        var isName = s is { Length: <= MostCharacters } && !s.Any(char.IsControl) && FoldedName.Of(s).Length > 0;
        result = isName ? new(s!) : default;
        return isName;
    }
}
