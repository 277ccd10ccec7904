using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ecf.Domain.Induction;
using Ecf.Reporting.Imports;

namespace Ecf.Benchmarks;

/// <summary>Lists of made-up people as hubs send them, and what the hub has.</summary>
internal static class SomeImports
{
    internal const int Rows = 100_000;

    private const int Schools = 1_000;
    private const int FirstUrn = 100_001;
    private const int FirstTrn = 1_000_000;

    private static readonly string[] Headings = ["TRN", "Name", "Role", "School URN", "Start date", "Cohort", "Subject", "FTE"];

    internal static HubSnapshot Hub(IReadOnlyList<PlannedChange> taken) => new(new(2026, 9, 21))
    {
        Cohorts = [new(2026, "ect", "mentor")],
        Calendars = ["calendar"],
        Sessions = new Dictionary<string, IReadOnlySet<string>> { ["ect"] = new HashSet<string> { "Y1T1-webinar-1" }, ["mentor"] = new HashSet<string> { "Y1T1-webinar-1" } },
        Schools = [.. Enumerable.Range(0, Schools).Select(number => new School(Urn(FirstUrn + number), $"School {number}", "Town", "E06000018", "calendar"))],
        Ects = [.. taken.Select(change => change.Record).OfType<EarlyCareerTeacher>()],
        Mentors = [.. taken.Select(change => change.Record).OfType<Mentor>()],
        SchoolPeriods = [.. taken.Select(change => change.Record).OfType<SchoolPeriod>()],
    };

    internal static byte[] People(int count, bool wrong)
    {
        var text = new StringBuilder(string.Join(',', Headings)).Append('\n');
        for (var person = 0; person < count; person++)
        {
            text.AppendJoin(',', Person(person)).Append(wrong ? "9\n" : "\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    internal static byte[] Marks()
    {
        var text = new StringBuilder("TRN,Session,Mark,Hours,Recorded on\n");
        for (var person = 0; person < Rows; person++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{FirstTrn + person},Y1T1-webinar-1,attended,1.5,{1 + (person % 28):00}/10/2026\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The people as Excel saves them: shared texts, real days.</summary>
    internal static byte[] Workbook(int count)
    {
        var (strings, sheet) = (new List<string>(), new StringBuilder("<worksheet><sheetData><row r=\"1\">"));
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        string Shared(string text)
        {
            if (known.TryAdd(text, strings.Count))
            {
                strings.Add(text);
            }

            return known[text].ToString(CultureInfo.InvariantCulture);
        }

        for (var place = 0; place < Headings.Length; place++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + place)}1\" s=\"0\" t=\"s\"><v>{Shared(Headings[place])}</v></c>");
        }

        for (var row = 2; row < count + 2; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"</row><row r=\"{row}\" spans=\"1:8\">");
            var cells = Person(row - 2);
            for (var place = 0; place < cells.Length; place++)
            {
                var cell = $"{(char)('A' + place)}{row}";
                sheet.Append(place switch
                {
                    4 => $"<c r=\"{cell}\" s=\"1\"><v>{46266 + (row % 3)}</v></c>",
                    3 or 5 or 7 => $"<c r=\"{cell}\" s=\"0\"><v>{cells[place]}</v></c>",
                    _ => $"<c r=\"{cell}\" s=\"0\" t=\"s\"><v>{Shared(cells[place])}</v></c>",
                });
            }
        }

        return Zip(sheet.Append("</row></sheetData></worksheet>").ToString(), string.Concat(strings.Select(text => $"<si><t>{text}</t></si>")));
    }

    private static string[] Person(int person) =>
    [
        (FirstTrn + person).ToString(CultureInfo.InvariantCulture), $"Person Number {person}", person % 2 == 0 ? "ECT" : "mentor",
        (FirstUrn + (person % Schools)).ToString(CultureInfo.InvariantCulture), "01/09/2026", "2026", person % 3 == 0 ? "Mathematics" : "Primary", "0.8",
    ];

    private static Urn Urn(int number) => Domain.Induction.Urn.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static byte[] Zip(string sheet, string strings)
    {
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[]
            {
                ("_rels/.rels", $"<r><Relationship Id=\"a\" Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></r>"),
                ("xl/workbook.xml", $"<workbook xmlns:r=\"{Relation}\"><sheets><sheet name=\"People\" r:id=\"s\"/></sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", $"<r><Relationship Id=\"s\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"{Relation}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"f\" Type=\"{Relation}/styles\" Target=\"styles.xml\"/></r>"),
                ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
                ("xl/sharedStrings.xml", $"<sst>{strings}</sst>"),
                ("xl/worksheets/sheet1.xml", sheet),
            })
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
