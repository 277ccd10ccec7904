namespace Ecf.Domain.Tests;

public sealed class SourceTests
{
    [Fact]
    public void ToString_IsOneLineForAList() => Assert.Equal(
        "School term dates (example.org/dates), retrieved 23 November 2026",
        new Source("School term dates", "example.org/dates", new(2026, 11, 23)).ToString());
}
