namespace Ecf.House.Tests.Readme;

/// <summary>What code prints. Tests that ask are of one collection, so that xunit runs them one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SampleOutput
{
    internal const string Name = "console";

    internal static string Of(Action run)
    {
        var before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString().TrimEnd();
    }
}
