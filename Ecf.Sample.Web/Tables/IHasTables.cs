namespace Ecf.Sample.Web.Tables;

/// <summary>A page with tables, each of which can be had as CSV at the page's own address with <c>csv=</c> and the table's key.</summary>
internal interface IHasTables
{
    /// <summary>The tables of the page as it was asked for.</summary>
    IEnumerable<ShownTable> Tables { get; }
}
