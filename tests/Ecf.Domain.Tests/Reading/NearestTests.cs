using CsCheck;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Tests.Reading;

public sealed class NearestTests
{
    private static readonly Gen<string> Words = Gen.Char["abc"].Array[0, 6].Select(letters => new string(letters));

    [Theory]
    [InlineData("webinar", "webinars", 1)]
    [InlineData("WEBINARS", "webinars", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_TwoWords_IsTheLettersToChange(string from, string to, int distance) => Assert.Equal(distance, Nearest.Distance(from, to));

    [Fact]
    public void Distance_AnyTwoWords_IsTheSameBothWays() =>
        Gen.Select(Words, Words).Sample((from, to) => Nearest.Distance(from, to) == Nearest.Distance(to, from));

    [Fact]
    public void Distance_AnyThreeWords_IsNoLongerThanByWayOfTheThird() => Gen.Select(Words, Words, Words).Sample((from, via, to) =>
        Nearest.Distance(from, to) <= Nearest.Distance(from, via) + Nearest.Distance(via, to));

    [Fact]
    public void Hint_NearWord_AsksForIt() => Assert.Equal("did you mean \"online\"", Nearest.Hint("onlne", ["face-to-face", "online"]));

    [Fact]
    public void Hint_NoNearWord_ListsAll() => Assert.Equal("write one of \"week\", \"fortnight\"", Nearest.Hint("month", ["week", "fortnight"]));

    [Fact]
    public void Hint_ManyWords_ListsTwelve()
    {
        var hint = Nearest.Hint("zzzzzz", [.. Enumerable.Range(10, 20).Select(number => $"strand-{number}")]);
        Assert.EndsWith("\"strand-21\" or another", hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Hint_WordsBeyondAHundred_AreNotCompared()
    {
        var words = Enumerable.Repeat("aaaaaa", 100).Append("webinars").ToArray();
        Assert.StartsWith("write one of", Nearest.Hint("webinar", words), StringComparison.Ordinal);
    }
}
