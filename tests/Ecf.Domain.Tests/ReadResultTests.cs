namespace Ecf.Domain.Tests;

public sealed class ReadResultTests
{
    private static readonly Finding Warning = new("some.json", "$.a", Severity.Warning, "ECF110", "look at this");
    private static readonly Finding Error = new("some.json", "$.b", Severity.Error, "ECF104", "this is wrong");

    [Fact]
    public void Value_BesideAWarning_IsUsable()
    {
        var result = new ReadResult<string>("read", [Warning]);
        Assert.True(result.IsUsable);
        Assert.Equal(("read", "read"), (result.Value, result.ValueOrNull));
    }

    [Fact]
    public void Value_AfterAnError_ThrowsAndListsTheErrorsAlone()
    {
        var result = new ReadResult<string>(null, [Warning, Error]);
        var refused = Assert.Throws<InvalidOperationException>(() => result.Value);
        Assert.Equal("Nothing could be read: some.json: $.b: error ECF104: this is wrong.", refused.Message);
        Assert.Null(result.ValueOrNull);
    }

    [Fact]
    public void Constructor_ValueBesideAnError_Throws() => Assert.Throws<ArgumentException>(() => new ReadResult<string>("read", [Error]));

    [Fact]
    public void Constructor_NoValueAndNoError_Throws() => Assert.Throws<ArgumentException>(() => new ReadResult<string>(null, [Warning]));

    [Fact]
    public void Findings_ChangedAfterwards_StayAsTheyWere()
    {
        var findings = new List<Finding> { Warning };
        var result = new ReadResult<string>("read", findings);
        findings.Clear();
        Assert.Single(result.Findings);
    }
}
