using System.Text;
using System.Text.Json;
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
    public void Write_Shipped_KeepsApostrophesReadable() =>
        Assert.Contains("the mentors' list", Text(ShippedProgrammes.Get(ShippedProgrammes.RedhillEctAsPrinted)), StringComparison.Ordinal);

    [Fact]
    public void Write_AProgramme_BeginsWithItsSchemaAndWhatItIs() => Assert.Equal(
        """
        {
          "$schema": "programme.schema.json",
          "id": "some",
          "name": "Some",
          "audience": "mentor",
        """,
        string.Join('\n', Text(SomeProgramme.Of("")).Split('\n').Take(5)));

    // A cell is named where its name is not the one that its strand and place give it.
    [Fact]
    public void Write_ACellNamedByItsPlace_DoesNotSayIt() => Assert.Equal(
        ["talk"],
        WrittenCells(SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "minutes": 45, "id": "talk" }, { "strand": "webinars", "in": "Y1T1", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1", "minutes": 30 }""")));

    [Fact]
    public void Write_ACellWhoseForerunnerIsGone_KeepsItsName() => Assert.Equal(
        ["webinars@Y1T1#2"],
        WrittenCells(SomeOverride.Of(
            SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1", "minutes": 30 }, { "strand": "webinars", "in": "Y1T2", "minutes": 45 }"""),
            """{ "cell": "webinars@Y1T1", "remove": true }""")));

    private static IEnumerable<string?> WrittenCells(Programme programme)
    {
        Same(programme, Again(programme));
        using var json = JsonDocument.Parse(Text(programme));
        return [.. json.RootElement.GetProperty("sessions").EnumerateArray().Where(session => session.TryGetProperty("id", out _)).Select(session => session.GetProperty("id").GetString())];
    }

    private static Programme Again(Programme programme) => Programme.Read(Some.Utf8(Text(programme)), "again.json").Value;

    private static string Text(Programme programme)
    {
        using var json = new MemoryStream();
        programme.Write(json);
        return Encoding.UTF8.GetString(json.ToArray());
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
