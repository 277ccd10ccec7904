namespace Ecf.Sample.Web.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("reprot", "did you mean \"report\"")]
    [InlineData("--url", "did you mean \"--urls\"")]
    [InlineData("LINT", "did you mean \"lint\"")]
    [InlineData("banana", "write one of \"report\", \"lint\", \"--urls\"")]
    public void For_Word_NamesTheNearestOrAll(string given, string hint) => Assert.Equal(hint, Suggestion.For(given, ["report", "lint", "--urls"]));
}
