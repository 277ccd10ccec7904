using System.Text;
using System.Text.Json;
using Ecf.Domain;
using Ecf.Reporting.Extracts;

namespace Ecf.Reporting.Tests.Extracts;

public sealed class JsonExtractTests
{
    [Fact]
    public void Write_Report_CarriesTitleDayAndTables()
    {
        var root = Json(Some.Cohort);

        Assert.Equal("Cohort report for autumn 2026", root.GetProperty("title").GetString());
        Assert.Equal("2026-12-31", root.GetProperty("asAt").GetString());
        Assert.Equal(["hours-by-ect", "funding-by-school", "dates"], root.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("key").GetString()));
    }

    [Fact]
    public void Write_Column_SaysItsKeyHeaderKindAndMeaning()
    {
        var column = Json(Some.Cohort).GetProperty("tables")[0].GetProperty("columns")[7];

        Assert.Equal("""{"key":"attendedMinutes","header":"Attended","kind":"minutes","meaning":"Hours: Attended"}""", JsonSerializer.Serialize(column));
    }

    [Fact]
    public void Write_Row_IsAnObjectByKeyWithoutBlanks() => Assert.Equal(
        """{"urn":"100001","school":"Trent Vale Academy","toDate":1576.10,"inAll":7352.20}""",
        JsonSerializer.Serialize(Json(Some.Cohort).GetProperty("tables")[1].GetProperty("rows")[0]));

    [Fact]
    public void Write_BlankValue_IsLeftOut() =>
        Assert.False(Json(Some.Cohort).GetProperty("tables")[0].GetProperty("rows")[3].TryGetProperty("attendedMinutes", out _));

    [Fact]
    public void Write_Hours_GiveTheExactLengthBack()
    {
        var table = Json(Some.Cohort).GetProperty("tables")[0];
        var minutes = table.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("shortfallMinutes").GetInt32());

        Assert.Equal(Some.HoursByEct.Total("shortfall").AsHours, Hours.FromMinutes(minutes));
        Assert.Equal(minutes, table.GetProperty("totals").GetProperty("shortfallMinutes").GetInt32());
    }

    [Fact]
    public void Write_AnyText_IsValidJson() =>
        Assert.Equal("a\uFFFDb\uFFFD<é😀>\"", Json(Some.ReportOf(Some.Texts("a\0b\uD800<é😀>\""))).GetProperty("tables")[0].GetProperty("rows")[0].GetProperty("text").GetString());

    [Fact]
    public void Write_Cancelled_LeavesTheStreamAsItWas()
    {
        using var file = new MemoryStream();

        Assert.Throws<OperationCanceledException>(() => JsonExtract.Write(Some.Cohort, file, new CancellationToken(canceled: true)));
        Assert.Equal(0, file.Length);
    }

    private static JsonElement Json(Report report)
    {
        using var file = new MemoryStream();
        JsonExtract.Write(report, file);
        return JsonDocument.Parse(Encoding.UTF8.GetString(file.ToArray())).RootElement;
    }
}
