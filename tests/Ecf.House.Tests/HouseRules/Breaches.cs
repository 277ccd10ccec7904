namespace Ecf.House.Tests.HouseRules;

/// <summary>Fails with the rule in words and everything that breaks it.</summary>
internal static class Breaches
{
    internal static void None(string rule, IEnumerable<string?> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{rule}. Broken by:\n  {string.Join("\n  ", all)}");
    }
}
