namespace Ecf.Domain.Reading;

/// <summary>What a person wrote, short enough to stand in a sentence.</summary>
internal static class Quote
{
    private const int Most = 60;

    /// <summary>The text, cut after 60 characters so that a whole page in the wrong place does not fill the list of findings.</summary>
    internal static string Short(string given) => given.Length <= Most ? given : given[..Most] + "…";
}
