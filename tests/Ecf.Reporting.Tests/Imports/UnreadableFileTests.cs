using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Ecf.Reporting.Imports;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>Files that are not what they seem: a plain message, soon, and at little cost.</summary>
public sealed class UnreadableFileTests
{
    private const string Head = "<row><c t=\"inlineStr\"><is><t>URN</t></is></c><c t=\"inlineStr\"><is><t>School name</t></is></c></row>";

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "list.xlsx", [], "ECF751: the file is empty" },
        { "list.csv", "\r\n \r\n"u8.ToArray(), "ECF751: the file is empty" },
        { "list.xls", [.. OldOffice, .. Encoding.Unicode.GetBytes("Workbook\0")], "Excel 97 to 2003 (.xls)" },
        { "renamed.xlsx", [.. OldOffice, .. Encoding.Unicode.GetBytes("Workbook\0")], "Excel 97 to 2003 (.xls)" },
        { "locked.xlsx", [.. OldOffice, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "locked with a password" },
        { "letter.doc", OldOffice, "an old Office file" },
        { "list.xlsm", SomeWorkbook.Zip([.. SomeWorkbook.Parts(Head), new("xl/vbaProject.bin", "x")]), "macros (.xlsm)" },
        { "list.xlsb", SomeWorkbook.Zip(new("_rels/.rels", "<r/>"), new("xl/workbook.bin", "x")), "binary workbook (.xlsb)" },
        { "list.ods", SomeWorkbook.Zip(new KeyValuePair<string, string>("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "OpenDocument" },
        { "letter.xlsx", SomeWorkbook.Zip(new KeyValuePair<string, string>("word/document.xml", "<w/>")), "a Word document" },
        { "pictures.xlsx", SomeWorkbook.Zip(new KeyValuePair<string, string>("a.csv", "URN")), "packed folder (zip)" },
        { "report.csv", "%PDF-1.7 ..."u8.ToArray(), "neither an Excel workbook nor text" },
        { "export.xls", "<html><table><tr><td>URN"u8.ToArray(), "a web page or XML" },
        { "cut.xlsx", SomeWorkbook.Of(Head)[..200], "damaged: the end of it is missing" },
        { "list.csv", "URN\0name"u8.ToArray(), "neither an Excel workbook nor text" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Plan_FileThatIsNoList_SaysWhatItIs(string name, byte[] file, string says)
    {
        var plan = SomeHub.Plan(ImportKind.Schools, file, name);
        var line = SomeHub.Lines(plan, name).Single(line => line.Contains(" error ", StringComparison.Ordinal));
        Assert.Contains(says, line);
        Assert.False(plan.IsReadable);
    }

    [Fact]
    public void Plan_ZipBomb_IsRefusedAtLittleCost() => IsRefused(Bomb("xl/worksheets/sheet1.xml", 400), "ECF753");

    [Fact]
    public void Plan_BombInSharedTexts_IsRefusedAtLittleCost() => IsRefused(Bomb("xl/sharedStrings.xml", 100), "ECF753");

    [Fact]
    public void Plan_BombInAPartNobodyAsksFor_CostsNothing() => IsRefused(Bomb("docProps/app.xml", 400), "ECF753");

    [Fact]
    public void Plan_PartThatSaysItIsSmall_IsRefusedAtLittleCost()
    {
        var file = Bomb("xl/worksheets/sheet1.xml", 100);
        Lie(file, "xl/worksheets/sheet1.xml", 500);
        IsRefused(file, "ECF754");
    }

    [Fact]
    public void Plan_PartThatSaysItIsLarger_IsRefused()
    {
        var file = SomeWorkbook.Of(Head);
        Lie(file, "xl/worksheets/sheet1.xml", 900);
        IsRefused(file, "ECF753");
    }

    [Fact]
    public void Plan_DocumentType_IsRefused()
    {
        var parts = SomeWorkbook.Parts(Head);
        parts["xl/worksheets/sheet1.xml"] = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + SomeWorkbook.Sheet(Head + "<row><c t=\"str\"><v>&b;</v></c></row>");
        IsRefused(SomeWorkbook.Zip([.. parts]), "ECF754");
    }

    [Fact]
    public void Plan_MoreEntriesThanAWorkbookHas_IsRefused() => IsRefused(
        SomeWorkbook.Zip([.. SomeWorkbook.Parts(Head), .. Enumerable.Range(0, 5000).Select(number => KeyValuePair.Create($"x/{number}", ""))]), "ECF753");

    [Fact]
    public void Plan_LargerThanAllowed_IsRefusedBeforeItIsRead()
    {
        using var endless = new EndlessStream();
        var plan = ImportPlanner.Plan(ImportKind.Schools, new(endless, "list.csv") { Limits = new(Bytes: 1024 * 1024) }, SomeHub.Of());
        Assert.Equal("ECF750", Assert.Single(plan.Findings).Code);
        Assert.InRange(endless.Given, 1024 * 1024, 1024 * 1024 + 64 * 1024);
    }

    [Fact]
    public void Plan_MoreRowsThanAllowed_IsRefused()
    {
        var csv = "URN,School name\n" + string.Concat(Enumerable.Range(0, 11).Select(number => $"{100000 + number},A\n"));
        var plan = ImportPlanner.Plan(ImportKind.Schools, new(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "list.csv") { Limits = new(Rows: 10) }, SomeHub.Of());
        Assert.Contains(plan.Findings, finding => finding.Code == "ECF756");
        Assert.Empty(plan.Changes);
    }

    [Theory]
    [InlineData("<row><c t=\"s\"><v>999</v></c></row>", "points at a text that is not there")]
    [InlineData("<row><c t=\"s\"><v>x</v></c></row>", "points at a text that is not there")]
    [InlineData("<row><c>", "its XML cannot be read")]
    public void Plan_BrokenSheet_SaysThatItIsDamaged(string rows, string says) =>
        Assert.Contains(says, Assert.Single(SomeHub.Plan(ImportKind.Schools, SomeWorkbook.Of(Head + rows), "list.xlsx").Findings).Sentence);

    private static void IsRefused(byte[] file, string code)
    {
        SomeHub.Plan(ImportKind.Schools, SomeWorkbook.Of(Head), "warm.xlsx");
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var plan = SomeHub.Plan(ImportKind.Schools, file, "list.xlsx");
        Assert.Contains(plan.Findings, finding => finding.Code == code);
        Assert.False(plan.IsReadable);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * 1024 * 1024);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 1);
    }

    /// <summary>A workbook in which one part is so many megabytes of the same letter.</summary>
    private static byte[] Bomb(string part, int megabytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in SomeWorkbook.Parts(Head).Where(other => other.Key != part))
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }

            using var bomb = zip.CreateEntry(part).Open();
            bomb.Write(Encoding.UTF8.GetBytes(part.Contains("sheet1", StringComparison.Ordinal) ? $"<worksheet><sheetData>{Head}<row><c t=\"str\"><v>" : "<sst><si><t>"));
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'a');
            for (var written = 0; written < megabytes; written++)
            {
                bomb.Write(block);
            }
        }

        return file.ToArray();
    }

    /// <summary>Changes what the zip's directory says of a part's size.</summary>
    private static void Lie(byte[] zip, string part, int size)
    {
        const int StatedSize = 24, Name = 46;
        var entry = Enumerable.Range(0, zip.Length - Name).Single(place =>
            zip.AsSpan(place).StartsWith("PK\x1\x2"u8) && zip.AsSpan(place + Name).StartsWith(Encoding.UTF8.GetBytes(part)));
        BitConverter.GetBytes(size).CopyTo(zip, entry + StatedSize);
    }

    private sealed class EndlessStream : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
