using System.Text;
using CsCheck;
using Ecf.Domain;
using Ecf.Reporting.Calendars;

namespace Ecf.Reporting.Tests.Calendars;

public sealed class CsvCalendarTests
{
    private static readonly byte[] Holidays = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", "holidays.csv"));

    [Fact]
    public void Draft_ColumnsInAnotherOrder_AreFoundByTheirNames()
    {
        var draft = CsvCalendar.Draft(SomeCalendar.Utf8("Last;Note;LABEL;First\n\n19/12/2025;x;\"Autumn; term\";1/9/2025\n"), "x.csv", SomeCalendar.Head);

        Assert.Equal([new("line 3", "Autumn; term", new(2025, 9, 1), new(2025, 12, 19))], draft.Days);
    }

    [Fact]
    public void Read_Windows1252_KeepsItsAccents()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("label,first,last\nSchool closed: fête,01/12/2025,\n");

        var draft = CsvCalendar.Draft(new MemoryStream(bytes), "fete.csv", SomeCalendar.Head);

        Assert.Equal("School closed: fête", Assert.Single(draft.Days).Label);
        Assert.Equal("ECF723", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void Read_OverFourMegabytes_IsRefused() =>
        Assert.Equal("ECF721", Assert.Single(CsvCalendar.Read(new MemoryStream(new byte[5 * 1024 * 1024]), "big.csv", SomeCalendar.Head).Findings).Code);

    [Fact]
    public void Read_TooManyRows_IsRefused()
    {
        var rows = string.Concat(Enumerable.Repeat("INSET day,01/09/2025,\n", 5_001));

        Assert.Contains(CsvCalendar.Read(SomeCalendar.Utf8("label,first,last\n" + rows), "many.csv", SomeCalendar.Head).Findings, finding => finding.Code == "ECF738");
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows() => Gen.Select(Gen.Int[0, Holidays.Length - 1], Gen.Byte).Array[1, 6].Sample(slips =>
    {
        var bytes = Holidays.ToArray();
        Array.ForEach(slips, slip => bytes[slip.Item1] = slip.Item2);
        var result = CsvCalendar.Read(new MemoryStream(bytes), "mangled.csv", SomeCalendar.Head);
        return result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error);
    });
}
