using System.Globalization;
using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>Which formats of a workbook show a number as a day.</summary>
internal sealed class CellFormats
{
    private readonly CellKind[] kinds;

    private CellFormats(CellKind[] kinds) => this.kinds = kinds;

    /// <summary>What a number is under the format of this place in the list; a number where the place is none.</summary>
    internal CellKind this[int format] => (uint)format < (uint)kinds.Length ? kinds[format] : CellKind.Number;

    internal static CellFormats Read(XmlReader? part)
    {
        var codes = new Dictionary<int, string>();
        var kinds = new List<CellKind>();
        var inCells = false;
        while (part?.Read() == true)
        {
            if (part.NodeType == XmlNodeType.Element && part.LocalName == "numFmt")
            {
                codes[Id(part)] = part.GetAttribute("formatCode") ?? "";
            }
            else if (part.LocalName == "cellXfs")
            {
                inCells = part.NodeType == XmlNodeType.Element;
            }
            else if (inCells && part.NodeType == XmlNodeType.Element && part.LocalName == "xf")
            {
                kinds.Add(KindOf(Id(part), codes));
            }
        }

        return new([.. kinds]);
    }

    /// <summary>What a format code such as "dd/mm/yyyy" shows.</summary>
    internal static CellKind KindOf(string code)
    {
        var (day, month, year, time) = (false, false, false, false);
        foreach (var letter in Letters(code))
        {
            day |= letter == 'd';
            month |= letter == 'm';
            year |= letter == 'y';
            time |= letter is 'h' or 's';
        }

        return day ? (year ? CellKind.Day : month || time ? CellKind.DayWithoutYear : CellKind.MonthOnly)
            : year || (month && !time) ? CellKind.MonthOnly
            : time ? CellKind.Time
            : CellKind.Number;
    }

    private static int Id(XmlReader part) => int.TryParse(part.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    // The formats that every workbook has without writing them down; 27 to 36 and 50 to 58 are days of East Asian calendars.
    private static CellKind KindOf(int id, Dictionary<int, string> codes) => id switch
    {
        _ when codes.TryGetValue(id, out var code) => KindOf(code),
        14 or 15 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => CellKind.Day,
        16 => CellKind.DayWithoutYear,
        17 => CellKind.MonthOnly,
        (>= 18 and <= 21) or (>= 45 and <= 47) => CellKind.Time,
        _ => CellKind.Number,
    };

    // The first section of the code, without quoted words, escaped letters, and brackets of colour or language.
    private static IEnumerable<char> Letters(string code)
    {
        var (quoted, bracketed) = (false, false);
        for (var place = 0; place < code.Length; place++)
        {
            switch (code[place])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '_' or '*' when !quoted:
                    place++;
                    break;
                case '[' when !quoted:
                    // An hour, minute or second in brackets is a length of time: [h]:mm.
                    bracketed = !(place + 1 < code.Length && char.ToLowerInvariant(code[place + 1]) is 'h' or 's' or 'm');
                    break;
                case ']':
                    bracketed = false;
                    break;
                case ';' when !quoted:
                    yield break;
                case var letter when !quoted && !bracketed:
                    yield return char.ToLowerInvariant(letter);
                    break;
                default:
                    break;
            }
        }
    }
}
