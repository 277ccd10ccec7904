using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The namespaces of an Excel package.</summary>
internal static class PackageNames
{
    internal static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    internal static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
}
