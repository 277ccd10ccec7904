using CsCheck;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Tests.Sheets;

/// <summary>Texts are broken at spaces, each line as full as it can be, and nothing of them is lost.</summary>
public sealed class LettersTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["aWié漢  "], 0, 60];

    [Fact]
    public void BreaksAtSpacesAndLosesNothing() =>
        Gen.Select(Texts, Gen.Int[1, 30]).Sample((text, width) => Assert.Equal(text, string.Join(' ', Letters.Lines(text, width))));

    [Fact]
    public void FillsEachLine() => Gen.Select(Texts, Gen.Int[1, 30]).Sample((text, width) =>
    {
        var lines = Letters.Lines(text, width);
        Assert.All(lines, line => Assert.True(Letters.Width(line) <= width || !line.Contains(' ', StringComparison.Ordinal), $"“{line}” is wider than {width}"));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(Letters.Width($"{pair.First} {pair.Second.Split(' ')[0]}") > width, $"“{pair.First}” has room for the next word"));
    });

    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("one\ntwo", 10, 2)]
    [InlineData("one two three four", 8, 3)]
    [InlineData("Pneumonoultramicroscopic", 10, 3)]
    public void CountsTheLinesOfACell(string text, int width, int lines) => Assert.Equal(lines, Letters.LineCount(text, width));
}
