using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Which characters a name is compared without: the first and last of each block of accents, and their neighbours.</summary>
public sealed class AccentTests
{
    [Theory]
    [InlineData('\u0300')]
    [InlineData('\u036F')]
    [InlineData('\u1AB0')]
    [InlineData('\u1AFF')]
    [InlineData('\u1DC0')]
    [InlineData('\u1DFF')]
    [InlineData('\u20D0')]
    [InlineData('\u20FF')]
    [InlineData('\uFE00')]
    [InlineData('\uFE0F')]
    [InlineData('\uFE20')]
    [InlineData('\uFE2F')]
    public void Folded_AnAccent_IsLeftOut(char accent) => Assert.Equal("xy", FoldedName.Of($"x{accent}y"));

    [Theory]
    [InlineData('\u02FF')]
    [InlineData('\u0370')]
    [InlineData('\u1AAF')]
    [InlineData('\u1B00')]
    [InlineData('\u1DBF')]
    [InlineData('\u20CF')]
    [InlineData('\u2100')]
    [InlineData('\uFDFF')]
    [InlineData('\uFE10')]
    [InlineData('\uFE1F')]
    [InlineData('\uFE30')]
    public void Folded_TheNeighbourOfAnAccent_Stays(char letter) => Assert.NotEqual("xy", FoldedName.Of($"x{letter}y"));

    [Theory]
    [InlineData("ŁłØøĐđÐðĦħŦŧı", "llooddddhhtti")]
    [InlineData("ßẞæÆœŒþÞ", "ssssaeaeoeoethth")]
    [InlineData("a’a‘aʼaʻa`a′a＇a", "a'a'a'a'a'a'a'a")]
    [InlineData("O´Brien", "o'brien")]
    [InlineData("a‐b–c—d", "a-b-c-d")]
    [InlineData("\u00A0 Ann \u2003 Lee\u00A0", "ann lee")]
    public void Folded_LettersWithoutAccent_AreTheirPlainOnes(string name, string folded) => Assert.Equal(folded, FoldedName.Of(name));

    [Theory]
    [InlineData("")]
    [InlineData("Amy\tLee")]
    public void TryParse_NoName_LeavesTheDefault(string text)
    {
        Assert.False(PersonName.TryParse(text, null, out var name));
        Assert.Equal(default, name);
    }
}
