namespace Ecf.Domain.Tests;

/// <summary>Texts that somebody has read and approved: <c>Cases/folder/name.txt</c>.</summary>
internal static class Texts
{
    /// <summary>Compares a text with the one that was approved; where they differ, says which line and how the new one is approved once it was read.</summary>
    internal static void Check(string folder, string name, string text)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Cases", folder, $"{name}.txt");
        var lines = File.Exists(approved) ? File.ReadAllLines(approved) : [];
        var now = text.TrimEnd().Split('\n');
        if (lines.SequenceEqual(now))
        {
            return;
        }

        var received = Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ecf-received", folder)).FullName, $"{name}.txt");
        File.WriteAllText(received, text.TrimEnd() + "\n");
        var place = Enumerable.Range(0, Math.Max(lines.Length, now.Length)).First(line => lines.ElementAtOrDefault(line) != now.ElementAtOrDefault(line));
        Assert.Fail($"{folder}/{name}, line {place + 1}:\napproved: {lines.ElementAtOrDefault(place)}\nnow:      {now.ElementAtOrDefault(place)}\nRead it, then: cp {received} tests/Ecf.Domain.Tests/Cases/{folder}/{name}.txt");
    }
}
