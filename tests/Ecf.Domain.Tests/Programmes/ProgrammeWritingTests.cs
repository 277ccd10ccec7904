using System.Text;
using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeWritingTests
{
    public static TheoryData<string> Ids => [.. ShippedProgrammes.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_Shipped_ReadsBackTheSame(string id) => Same(ShippedProgrammes.Get(id), Again(ShippedProgrammes.Get(id)));

    [Fact]
    public void Write_AnySessions_ReadBackTheSame() => SomeSessions.Any.Sample(sessions =>
    {
        var programme = SomeProgramme.Of(sessions);
        return Again(programme).Sessions.SequenceEqual(programme.Sessions);
    });

    [Fact]
    public void Write_AnyStatedTotal_ReadsBackTheSame()
    {
        var programme = SomeProgramme.Read("", """
            , "statedTotals": [{ "minutes": 0 }, { "strand": "study", "over": "Y1", "delivery": "online", "minutes": 90 }], "notes": ["O’Neill"]
            """).Value;
        Same(programme, Again(programme));
    }

    [Fact]
    public void Write_Shipped_KeepsApostrophesReadable()
    {
        using var json = new MemoryStream();
        ShippedProgrammes.Get(ShippedProgrammes.RedhillEctAsPrinted).Write(json);
        Assert.Contains("the mentors' list", Encoding.UTF8.GetString(json.ToArray()), StringComparison.Ordinal);
    }

    private static Programme Again(Programme programme)
    {
        using var json = new MemoryStream();
        programme.Write(json);
        json.Position = 0;
        return Programme.Read(json, "again.json").Value;
    }

    private static void Same(Programme first, Programme second)
    {
        Assert.Equal((first.Id, first.Name, first.Audience, first.Source), (second.Id, second.Name, second.Audience, second.Source));
        Assert.Equal((first.FirstCohort, first.LastCohort), (second.FirstCohort, second.LastCohort));
        Assert.Equal(first.Strands, second.Strands);
        Assert.Equal(first.Sessions, second.Sessions);
        Assert.Equal(first.StatedTotals, second.StatedTotals);
        Assert.Equal(first.Notes, second.Notes);
    }
}
