using System.CommandLine;
using Ecf.Reporting.Workbooks;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The layouts of a workbook by the words that ask for them.</summary>
internal static class Layouts
{
    private static readonly Dictionary<string, WorkbookProfile> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["accessible"] = WorkbookProfile.Accessible, ["analyst"] = WorkbookProfile.Analyst, ["print"] = WorkbookProfile.Print,
    };

    internal static Option<string> Option() => new("--profile")
    {
        Description = "For whom a .xlsx file is laid out: accessible, for everybody; analyst, with filters and charts; print, on A4. Default: accessible",
        HelpName = "NAME",
    };

    /// <summary>The layout of this name; <c>null</c> where there is none.</summary>
    internal static WorkbookProfile? Named(string? name) => name is not null && ByName.TryGetValue(name, out var layout) ? layout : null;

    internal static string Unknown(string name) => $"\"{name}\" is not a layout of a workbook: write accessible, analyst or print after --profile.";
}
