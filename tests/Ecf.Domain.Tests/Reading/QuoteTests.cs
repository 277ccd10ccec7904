using Ecf.Domain.Reading;

namespace Ecf.Domain.Tests.Reading;

public sealed class QuoteTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(60)]
    public void Short_UpTo60Characters_IsWhole(int length) => Assert.Equal(new string('a', length), Quote.Short(new string('a', length)));

    [Fact]
    public void Short_BeyondThem_IsCut() => Assert.Equal(new string('a', 60) + "…", Quote.Short(new string('a', 61)));
}
