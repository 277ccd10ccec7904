namespace Ecf.House.Tests.Docs;

/// <summary>Compares a page with what it should be, and says how to accept that.</summary>
internal static class Accepted
{
    internal static void Is(string page, string text)
    {
        var received = Path.Combine(AppContext.BaseDirectory, "received", page);
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        var accepted = Page.Text(page);
        Assert.True(accepted == text, $"""
            {page} is not what code and data make of it; from line {FirstDifference(accepted, text)} on it differs. Read the difference, and accept it:
              cp {received} {Path.Combine(Repository.Root, page)}
            """);
    }

    private static int FirstDifference(string one, string other) =>
        1 + one.Split('\n').Zip(other.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
}
