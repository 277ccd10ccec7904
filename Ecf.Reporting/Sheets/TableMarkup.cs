using System.Globalization;

namespace Ecf.Reporting.Sheets;

/// <summary>The markup that makes a range of cells a table which pivots and formulas can name.</summary>
internal static class TableMarkup
{
    internal static void Write(SheetBytes to, int id, string name, string range, IReadOnlyList<string> headers, bool filters)
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "u8);
        to.Raw(string.Create(CultureInfo.InvariantCulture, $"id=\"{id}\" name=\"{name}\" displayName=\"{name}\" ref=\"{range}\" totalsRowShown=\"0\">"));
        if (filters)
        {
            to.Raw($"<autoFilter ref=\"{range}\"/>");
        }

        to.Raw(string.Create(CultureInfo.InvariantCulture, $"<tableColumns count=\"{headers.Count}\">"));
        for (var i = 0; i < headers.Count; i++)
        {
            to.Raw(string.Create(CultureInfo.InvariantCulture, $"<tableColumn id=\"{i + 1}\" name=\""));
            to.Text(headers[i]);
            to.Raw("\"/>"u8);
        }

        to.Raw("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"0\" showColumnStripes=\"0\"/></table>"u8);
    }
}
