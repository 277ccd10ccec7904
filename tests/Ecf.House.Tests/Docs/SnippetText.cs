using System.Reflection;
using Ecf.House.Tests.Readme;

namespace Ecf.House.Tests.Docs;

/// <summary>A snippet as its page shows it: the code that compiled, and what it printed just now.</summary>
internal static class SnippetText
{
    internal static string Of(string name)
    {
        var code = $"```csharp\n{SampleText.OfSource(name, "Docs").TrimEnd()}\n```\n";
        var printed = Printed(name);
        return printed.Length == 0 ? code : $"{code}\nIt prints\n\n```text\n{printed}\n```\n";
    }

    private static string Printed(string name)
    {
        var run = typeof(SnippetText).Assembly.GetType($"Ecf.House.Tests.Docs.{name}")?.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)
            ?? throw new InvalidOperationException($"No snippet {name} with a method Run lies in tests/Ecf.House.Tests/Docs.");
        return SampleOutput.Of(run.CreateDelegate<Action>());
    }
}
