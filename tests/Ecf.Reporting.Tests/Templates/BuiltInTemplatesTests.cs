using Ecf.Reporting.Templates;

namespace Ecf.Reporting.Tests.Templates;

public sealed class BuiltInTemplatesTests
{
    public static TheoryData<string> Names => [.. BuiltInTemplates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void BuiltIn_Read_HasNoFindingAndKeepsItsName(string name)
    {
        Assert.Empty(ReportTemplate.Read(name, BuiltInTemplates.TextOf(name)).Findings);
        Assert.Equal(name, BuiltInTemplates.Get(name).Name);
    }

    [Fact]
    public void Get_NameNotBuiltIn_SaysWhichAre()
    {
        var refused = Assert.Throws<ArgumentException>(() => BuiltInTemplates.Get("mentor.sbn-md"));
        Assert.StartsWith("No template \"mentor.sbn-md\" is built in: choose one of mentor-essentials.sbn-html, mentor-essentials.sbn-md.", refused.Message, StringComparison.Ordinal);
    }
}
