using System.Text;
using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class PersonNameTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Char, Gen.Char["aÉéłß’' -\u0301\u200B\u00A0İıZ\uD83D\uDE00\uFFFE\uFFFF"]).Array[0, 12].Select(letters => new string(letters));

    [Fact]
    public void Default_IsNoName() => Assert.Equal("", default(PersonName).ToString());

    [Theory]
    [InlineData("Zoë O’Neill", "ZOE O'NEILL")]
    [InlineData("Jos\u00E9", "Jose\u0301")]
    [InlineData("Siân\u200B Rhys‑Jones", "sian rhys-jones")]
    [InlineData("Łukasz  Groß", "lukasz gross")]
    [InlineData("  Søren Ægir ", "SOREN AEGIR")]
    [InlineData("ﬁona", "Fiona")]
    [InlineData(" Lee", "Lee")]
    [InlineData("Lee ", "lee")]
    [InlineData("Ann  Lee", "Ann Lee")]
    public void Matches_OneNameWrittenTwoWays_IsTrue(string one, string other) => Assert.True(Name(one).Matches(Name(other)));

    [Theory]
    [InlineData("Mary Ann Lee", "Maryann Lee")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("कि", "का")]
    public void Matches_TwoNames_IsFalse(string one, string other) => Assert.False(Name(one).Matches(Name(other)));

    [Theory]
    [InlineData("Zoë O’Neill", "zoe oneill")]
    [InlineData("Rhys-Jones", "rhys jones")]
    [InlineData("d'Arcy", "darcy")]
    [InlineData("-", "")]
    public void SortKey_OfAName_HasNoSpellingLeft(string name, string key) => Assert.Equal(key, PersonName.SortKeyOf(name));

    [Fact]
    public void Order_OfNames_IsThatOfADirectory() => Assert.Equal(
        ["de Souza", "Élan", "Ellis", "Obrien", "O’Brien", "Oz", "Zara", "張", "\uE000", "\U00020000"],
        new[] { "\U00020000", "張", "Zara", "\uE000", "O’Brien", "Oz", "Obrien", "Ellis", "Élan", "de Souza" }.Select(Name).Order().Select(name => name.ToString()));

    [Fact]
    public void ToString_OfParse_IsTheSameText() =>
        AnyText.Sample(text => !PersonName.TryParse(text, null, out var name) || name.ToString() == text);

    [Fact]
    public void Folded_FoldedAgain_IsTheSame() => AnyText.Sample(text => FoldedName.Of(FoldedName.Of(text)) == FoldedName.Of(text));

    [Fact]
    public void Folded_WithWhatIsNoCharacter_IsAName() => Assert.Equal("ada\uFFFD abara", FoldedName.Of("Ada\uFFFE Abara"));

    [Fact]
    public void Folded_HoweverNormalised_IsTheSame() => AnyText.Where(IsUnicode).Sample(text =>
        FoldedName.Of(text.Normalize(NormalizationForm.FormC)) == FoldedName.Of(text.Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200B ")]
    [InlineData("Amy\tLee")]
    [InlineData("Amy\nLee")]
    [InlineData("Amy\0")]
    public void Parse_NoName_ThrowsWithoutRepeatingIt(string? text)
    {
        var refused = Assert.Throws<FormatException>(() => PersonName.Parse(text!, null));
        Assert.Equal("A name is 1 to 200 characters on one line, such as \"Zoë O’Neill\".", refused.Message);
    }

    [Fact]
    public void Parse_TheLongestName_IsThatName() => Assert.Equal(new string('a', PersonName.MostCharacters), Name(new string('a', 200)).ToString());

    [Fact]
    public void Parse_AnEssay_Throws() => Assert.Throws<FormatException>(() => PersonName.Parse(new string('a', 201), null));

    private static PersonName Name(string text) => PersonName.Parse(text, null);

    private static bool IsUnicode(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && rune.Value != 0xFFFE);
}
