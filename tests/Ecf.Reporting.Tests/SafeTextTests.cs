namespace Ecf.Reporting.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44")]
    [InlineData("-1")]
    [InlineData("@SUM")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\nx")]
    [InlineData("\0x")]
    [InlineData("＝1")]
    [InlineData("  =1")]
    [InlineData("\u00A0=1")]
    [InlineData("\uFEFF=1")]
    public void MightRun_DangerousStart_IsTrue(string text) => Assert.True(SafeText.MightRun(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Ada")]
    [InlineData("1=1")]
    [InlineData("'=1")]
    public void MightRun_PlainStart_IsFalse(string text) => Assert.False(SafeText.MightRun(text));

    [Fact]
    public void Clean_WhatNoFileHolds_BecomesTheReplacementCharacter() =>
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", SafeText.Clean("a\0b\uD800c\uFFFEd\u001F"));

    [Fact]
    public void Clean_LettersTabsAndLines_Stay() => Assert.Equal("Zoë 😀\t\nx\ny", SafeText.Clean("Zoë 😀\t\r\nx\ry"));
}
