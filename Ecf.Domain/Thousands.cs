namespace Ecf.Domain;

/// <summary>Commas between thousands: "8,370.5" has one where it belongs, and "1,5" is a slip and no number.</summary>
internal static class Thousands
{
    internal static bool AreGrouped(string text)
    {
        var groups = text.Split('.')[0].TrimStart('-').Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}
