using System.Globalization;
using Ecf.Sample.Web.Tables;

namespace Ecf.Sample.Web.Pages;

/// <summary>A long list, fifty lines a page: which page is shown, and the addresses of its neighbours.</summary>
internal sealed class Paging
{
    /// <summary>How many lines are on a page.</summary>
    internal const int OnAPage = 50;

    /// <summary>The longest list that is also shown whole, for printing and for a browser's own search.</summary>
    internal const int MostAtOnce = 1000;

    private const string Name = "page";
    private const string All = "all";

    private readonly ListAddress address;

    /// <param name="address">What was asked; its <c>page</c> counts from 1, or is "all"; what is no page is the first or the last.</param>
    /// <param name="count">How many lines there are.</param>
    /// <param name="onAPage">How many a page has.</param>
    internal Paging(ListAddress address, int count, int onAPage = OnAPage)
    {
        (this.address, Size) = (address, onAPage);
        CanBeWhole = count > onAPage && count <= MostAtOnce;
        IsWhole = CanBeWhole && address.Asked(Name) == All;
        Size = IsWhole ? MostAtOnce : onAPage;
        Pages = Math.Max(1, (count + Size - 1) / Size);
        Shown = int.TryParse(address.Asked(Name), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Pages) : 1;
    }

    /// <summary>How many pages there are, 1 or more.</summary>
    internal int Pages { get; }

    /// <summary>The page shown, from 1.</summary>
    internal int Shown { get; }

    /// <summary>Whether the list can be shown on one page, although it has several.</summary>
    internal bool CanBeWhole { get; }

    /// <summary>Whether it is shown so.</summary>
    internal bool IsWhole { get; }

    /// <summary>How many lines stand on the pages before.</summary>
    internal int Before => (Shown - 1) * Size;

    /// <summary>How many lines are shown at most.</summary>
    internal int Size { get; }

    /// <summary>The address of the whole list on one page.</summary>
    internal string WholeAddress => address.With((address.Name(Name), All));

    /// <summary>The address of another page of the same list.</summary>
    internal string Address(int page) => address.With((address.Name(Name), page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));
}
