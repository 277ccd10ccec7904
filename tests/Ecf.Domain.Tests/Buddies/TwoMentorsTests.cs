using Ecf.Domain.Buddies;

namespace Ecf.Domain.Tests.Buddies;

public sealed class TwoMentorsTests
{
    [Fact]
    public void New_InEitherOrder_IsTheSameTwo()
    {
        var two = new TwoMentors("b", "a");

        Assert.Equal(new TwoMentors("a", "b"), two);
        Assert.Equal(("a", "b", true, true, false), (two.One, two.Other, two.Holds("a"), two.Holds("b"), two.Holds("c")));
    }

    [Fact]
    public void New_OneMentorTwice_IsRefused() =>
        Assert.StartsWith("A mentor is not two mentors; give two different ids.", Assert.Throws<ArgumentException>(() => new TwoMentors("a", "a")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "b")]
    [InlineData("a", " ")]
    public void New_WithoutAnId_IsRefused(string one, string other) => Assert.Throws<ArgumentException>(() => new TwoMentors(one, other));
}
