using System.Globalization;
using CsCheck;

namespace Ecf.Domain.Tests;

public sealed class HoursTests
{
    private static readonly Gen<Hours> AnyHours = Gen.Int.Select(Hours.FromMinutes);
    private static readonly Gen<Hours> SmallHours = Gen.Int[-1_000_000, 1_000_000].Select(Hours.FromMinutes);

    [Fact]
    public void Default_IsNoTime() => Assert.Equal((Hours.Zero, "0 h"), (default, default(Hours).Display()));

    [Fact]
    public void Parse_OfToString_IsTheSame() => AnyHours.Sample(hours => Hours.Parse(hours.ToString(), null) == hours);

    [Fact]
    public void Parse_OfDisplay_IsTheSame() => AnyHours.Sample(hours => Hours.Parse(hours.Display(), null) == hours);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Parse_OfTheOutermost_IsTheSame(int minutes) =>
        Assert.Equal(minutes, Hours.Parse(Hours.FromMinutes(minutes).ToString(), null).Minutes);

    [Theory]
    [InlineData("6 h 30 min", 390)]
    [InlineData("-6 h 30 min", -390)]
    [InlineData("-0 h 30 min", -30)]
    [InlineData("6.5 h", 390)]
    [InlineData("  6  h ", 360)]
    [InlineData("90 min", 90)]
    [InlineData("0 h", 0)]
    public void Parse_WhatPeopleWrite_IsThatLength(string text, int minutes) => Assert.Equal(minutes, Hours.Parse(text, null).Minutes);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("6h")]
    [InlineData("1,5 h")]
    [InlineData("6.5 h 30 min")]
    [InlineData("6 h 60 min")]
    [InlineData("6 h -5 min")]
    [InlineData("6 h 1.5 min")]
    [InlineData("0.33 h")]
    [InlineData("1.5 min")]
    [InlineData("30 min 6 h")]
    [InlineData("99999999999 h")]
    [InlineData("35791395 h")]
    [InlineData("79228162514264337593543950335 h 1 min")]
    [InlineData("-9223372036854775808 h 1 min")]
    [InlineData("٦ h")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => Hours.Parse(text!, null));

    [Theory]
    [InlineData(1860, "31 h")]
    [InlineData(390, "6.5 h")]
    [InlineData(80, "1 h 20 min")]
    [InlineData(-15, "-0.25 h")]
    [InlineData(-20, "-0 h 20 min")]
    [InlineData(60_000_000, "1,000,000 h")]
    public void Display_Length_IsWhatAPersonWrites(int minutes, string display) => Assert.Equal(display, Hours.FromMinutes(minutes).Display());

    [Theory]
    [InlineData(0, "0 h")]
    [InlineData(1, "0 h 1 min")]
    [InlineData(-1, "-0 h 1 min")]
    [InlineData(60, "1 h")]
    [InlineData(-60, "-1 h")]
    [InlineData(61, "1 h 1 min")]
    public void ToString_Length_IsExact(int minutes, string text) => Assert.Equal(text, Hours.FromMinutes(minutes).ToString());

    [Theory]
    [InlineData("1,000 h", 60_000)]
    [InlineData("-1,234.5 h", -74_070)]
    [InlineData("1,000,000 min", 1_000_000)]
    [InlineData("6 h 59 min", 419)]
    [InlineData("6 h 0 min", 360)]
    [InlineData("2147483647 min", int.MaxValue)]
    [InlineData("-2147483648 min", int.MinValue)]
    public void Parse_ThousandsAndTheMost_AreRead(string text, int minutes) => Assert.Equal(minutes, Hours.Parse(text, null).Minutes);

    [Theory]
    [InlineData("1000,000 h")]
    [InlineData(",000 h")]
    [InlineData("1,00 h")]
    [InlineData("2147483648 min")]
    [InlineData("-2147483649 min")]
    public void Parse_ThousandsAstrayAndMoreThanTheMost_SayWhatToWrite(string text) => Assert.Equal(
        $"\"{text}\" is not a length of time: write \"6 h 30 min\", \"6.5 h\" or \"90 min\".", Assert.Throws<FormatException>(() => Hours.Parse(text, null)).Message);

    [Fact]
    public void Comparison_OfEqualLengths_IsNeitherShorterNorLonger()
    {
        Hours one = Hours.Of(1), same = Hours.FromMinutes(60);
        bool[] compared = [one < same, one > same, one <= same, one >= same];

        Assert.Equal([false, false, true, true], compared);
        Assert.Equal(0, one.CompareTo(same));
        Assert.True(one.CompareTo(Hours.Of(2)) < 0);
    }

    [Fact]
    public void Display_GermanThread_KeepsThePoint()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        var display = Hours.Of(6, 30).Display();
        CultureInfo.CurrentCulture = before;
        Assert.Equal("6.5 h", display);
    }

    [Theory]
    [InlineData(90, "1.5")]
    [InlineData(20, "0.33")]
    [InlineData(-50, "-0.83")]
    public void ToDecimal_Minutes_RoundToTwoPlaces(int minutes, string hours) =>
        Assert.Equal(decimal.Parse(hours, CultureInfo.InvariantCulture), Hours.FromMinutes(minutes).ToDecimal());

    [Fact]
    public void Sum_LessOnePart_IsTheOther() => Gen.Select(SmallHours, SmallHours).Sample((left, right) => left + right - right == left);

    [Fact]
    public void Product_OfCount_IsThatManyTogether() => Gen.Select(Gen.Int[0, 20], SmallHours).Sample((count, each) =>
        count * each == Enumerable.Repeat(each, count).Sum(hours => hours));

    [Fact]
    public void Comparison_OfAnyTwo_IsThatOfTheirMinutes() => Gen.Select(SmallHours, SmallHours).Sample((left, right) =>
        (left < right) == (left.Minutes < right.Minutes) && (left >= right) == !(left < right)
        && (left > right) == (right < left) && (left <= right) == !(left > right));

    [Fact]
    public void Arithmetic_BeyondWhatFits_Throws()
    {
        var most = Hours.FromMinutes(int.MaxValue);
        Assert.Throws<OverflowException>(() => most + Hours.FromMinutes(1));
        Assert.Throws<OverflowException>(() => Hours.FromMinutes(int.MinValue) - Hours.FromMinutes(1));
        Assert.Throws<OverflowException>(() => 2 * most);
        Assert.Throws<OverflowException>(() => Hours.Of(int.MaxValue));
    }
}
