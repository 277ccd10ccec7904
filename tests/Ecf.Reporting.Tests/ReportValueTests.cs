using CsCheck;
using Ecf.Domain;
using NodaTime;

namespace Ecf.Reporting.Tests;

public sealed class ReportValueTests
{
    [Fact]
    public void Default_IsBlank()
    {
        Assert.True(default(ReportValue).IsBlank);
        Assert.Equal("", default(ReportValue).Display());
        Assert.Equal(default, ReportValue.Text(""));
    }

    [Fact]
    public void Display_EachKind_IsWhatASchoolReads()
    {
        ReportValue[] values = ["0012345", 1200, Hours.Of(6, 30), Money.FromPounds(1200), new LocalDate(2026, 9, 1)];

        Assert.Equal(["0012345", "1200", "6.5 h", "£1,200.00", "1 Sep 2026"], values.Select(value => value.Display()));
    }

    [Fact]
    public void Conversion_MissingValues_AreBlank()
    {
        ReportValue[] values = [(string?)null, (int?)null, (Hours?)null, (Money?)null, (LocalDate?)null];

        Assert.All(values, value => Assert.True(value.IsBlank));
    }

    [Fact]
    public void AsHours_OfAText_SaysWhatItIs() =>
        Assert.Contains("This value is Text, not Hours", Assert.Throws<InvalidOperationException>(() => ReportValue.Text("x").AsHours).Message, StringComparison.Ordinal);

    [Fact]
    public void Getters_GiveBackWhatWentIn() => Gen.Select(Gen.Int, Gen.Int[-1_000_000, 1_000_000]).Sample((minutes, pence) =>
        ReportValue.Hours(Hours.FromMinutes(minutes)).AsHours.Minutes == minutes
        && ReportValue.Count(minutes).AsCount == minutes
        && ReportValue.Money(Money.FromPounds(pence / 100m)).AsMoney.Pounds == pence / 100m);
}
