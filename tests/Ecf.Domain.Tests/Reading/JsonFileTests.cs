using System.Text;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Tests.Reading;

public sealed class JsonFileTests
{
    [Fact]
    public void Read_MoreThan4Megabytes_IsOneError()
    {
        using var json = new MemoryStream(new byte[JsonFile.MaxBytes + 1]);
        var finding = Assert.Single(JsonFile.Read(json, "big.json", _ => "made").Findings);
        Assert.Equal("big.json: $: error ECF001: the file is larger than 4 MB; split it or leave out what is not needed.", finding.ToString());
    }

    [Fact]
    public void Read_Exactly4Megabytes_IsRead()
    {
        var bytes = Enumerable.Repeat((byte)' ', JsonFile.MaxBytes).ToArray();
        "{}"u8.CopyTo(bytes);
        Assert.True(JsonFile.Read(new MemoryStream(bytes), "big.json", _ => "made").IsUsable);
    }

    [Fact]
    public void Read_TooManyFindings_ListsAThousandAndCountsTheRest()
    {
        var read = Read("{}", place =>
        {
            Repeat(1_005, () => place.Warning("ECF999", "look"));
            return "made";
        });
        Assert.Equal((1_001, true), (read.Findings.Count, read.IsUsable));
        Assert.Equal(
            "some.json: $: warning ECF011: 5 more findings are not listed; correct those above and read the file again.",
            read.Findings[^1].ToString());
    }

    [Fact]
    public void Read_ErrorAmongTheUnlisted_LeavesNoValue()
    {
        var read = Read("{}", place =>
        {
            Repeat(1_000, () => place.Note("ECF999", "look"));
            place.Error("ECF998", "wrong");
            place.Note("ECF999", "look");
            return "made";
        });
        Assert.False(read.IsUsable);
        Assert.Equal((Severity.Error, "ECF011"), (read.Findings[^1].Severity, read.Findings[^1].Code));
    }

    [Fact]
    public void Read_Usable_LeavesTheStreamOpen()
    {
        using var json = new MemoryStream("{}"u8.ToArray());
        JsonFile.Read(json, "some.json", _ => "made");
        Assert.True(json.CanRead);
    }

    [Fact]
    public void Read_TooDeep_IsNotJson() => Assert.Equal("ECF002", Assert.Single(Read($"{{\"a\": {new string('[', 40)}", _ => "made").Findings).Code);

    [Fact]
    public void Read_NoFileName_Throws() => Assert.Throws<ArgumentException>(() => JsonFile.Read(Stream.Null, " ", _ => "made"));

    private static ReadResult<string> Read(string json, Func<JsonPlace, string?> make) =>
        JsonFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "some.json", make);

    private static void Repeat(int times, Action act)
    {
        for (var time = 0; time < times; time++)
        {
            act();
        }
    }
}
