using System.Text;
using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>Reads texts out of XML a piece at a time, so that one without an end costs no more than a cell can hold.</summary>
internal sealed class ElementText
{
    // Each letter may be written as an escape of seven.
    private const int Longest = ImportLimits.CellLength * 7;

    private readonly char[] piece = new char[4096];
    private readonly StringBuilder whole = new();

    /// <summary>The text that the reader stands on, escapes such as _x000D_ left as they are; the empty text for an element, a remark or anything else that is no text.</summary>
    internal string Read(XmlReader reader)
    {
        if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
        {
            return "";
        }

        var read = reader.ReadValueChunk(piece, 0, piece.Length);
        var first = read == 0 ? "" : new string(piece, 0, read);
        read = reader.ReadValueChunk(piece, 0, piece.Length);
        return read == 0 ? first : WithRest(reader, first, read);
    }

    private string WithRest(XmlReader reader, string first, int read)
    {
        whole.Clear().Append(first);
        for (; read > 0; read = reader.ReadValueChunk(piece, 0, piece.Length))
        {
            whole.Append(piece, 0, read);
            if (whole.Length > Longest)
            {
                throw new UnreadableFileException(ImportFindings.Damaged("a text is longer than a cell can hold"));
            }
        }

        return whole.ToString();
    }
}
