namespace Ecf.Reporting.Imports;

/// <summary>Where a cell lies: "AB12".</summary>
internal static class CellPlace
{
    /// <summary>The number of its column, A being 0; <c>null</c> where the place cannot be meant. Columns far beyond any sheet are told as one of them.</summary>
    internal static int? Column(string place)
    {
        var column = 0;
        var letters = 0;
        while (letters < place.Length && place[letters] is >= 'A' and <= 'Z')
        {
            column = Math.Min((column * 26) + place[letters] - 'A' + 1, 1_000_000);
            letters++;
        }

        return letters == 0 ? null : column - 1;
    }
}
