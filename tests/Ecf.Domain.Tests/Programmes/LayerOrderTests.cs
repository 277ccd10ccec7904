using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class LayerOrderTests
{
    private static readonly string[] Variants = ["hub", "september-start", "january-start", "april-start", "part-time", "reduced", "extended"];

    // From the widest to the narrowest: the hub, when one starts, what concerns one person. A layer may lie over one of its own kind.
    public static TheoryData<string, string> Orders => new()
    {
        { "hub", "hub september-start january-start april-start part-time reduced extended" },
        { "september-start", "september-start part-time reduced extended" },
        { "january-start", "january-start part-time reduced extended" },
        { "april-start", "april-start part-time reduced extended" },
        { "part-time", "part-time reduced extended" },
        { "reduced", "part-time reduced extended" },
        { "extended", "part-time reduced extended" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Read_ALayerOverAnother_IsWarnedOfWhereItIsWider(string below, string mayLieOver)
    {
        var first = SomeOverride.Of(Some.EctReconstructed, "", id: "first", variant: below);

        var quiet = Variants.Where(over => !CodesOf(first, over).Contains("ECF137"));

        Assert.Equal(mayLieOver, string.Join(' ', quiet));
    }

    [Fact]
    public void Read_ALayerOverAProgrammeFile_IsNeverOutOfOrder() =>
        Assert.All(Variants, over => Assert.DoesNotContain("ECF137", CodesOf(Some.EctReconstructed, over)));

    private static IEnumerable<string> CodesOf(Programme below, string over) =>
        ProgrammeOverride.Read(Some.Utf8(SomeOverride.Text(below.Id, "", "second", over)), "second.json", [below]).Findings.Select(finding => finding.Code);
}
