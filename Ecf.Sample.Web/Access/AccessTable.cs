using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticAssets;

namespace Ecf.Sample.Web.Access;

/// <summary>Who may open what, as <c>access.csv</c> says: a row for each endpoint and method, a column for nobody and for each role. What has no row is open to nobody.</summary>
internal sealed class AccessTable
{
    /// <summary>The word under which the files of <c>wwwroot</c> stand in the table.</summary>
    internal const string StaticFiles = "static files";

    private readonly Dictionary<(string Endpoint, string Method), Opening[]> rows = [];

    private AccessTable(TextReader csv)
    {
        var heading = csv.ReadLine()!.Split(',');
        if (!heading.SequenceEqual(["endpoint", "method", "nobody", .. RoleWords.All.Select(role => role.Word())]))
        {
            throw new InvalidDataException($"access.csv: the first line is \"{string.Join(',', heading)}\"; its columns are the endpoint, the method, nobody, and the roles in their order.");
        }

        while (csv.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            rows.Add((cells[0], cells[1]), [.. cells.Skip(2).Select(Read)]);
        }
    }

    /// <summary>The table of the site.</summary>
    internal static AccessTable Site { get; } = Embedded();

    /// <summary>Every endpoint and method with a row.</summary>
    internal IReadOnlyCollection<(string Endpoint, string Method)> Rows => rows.Keys;

    /// <summary>How an endpoint opens to a role, or to nobody in particular; <c>null</c> where it has no row for the method.</summary>
    /// <param name="endpoint">The endpoint's name: <see cref="NameOf"/>.</param>
    /// <param name="method">GET or POST; HEAD is asked as GET.</param>
    /// <param name="role">The role; <c>null</c> for somebody who is not signed in.</param>
    internal Opening? Of(string endpoint, string method, AccessRole? role) =>
        rows.TryGetValue((endpoint, method == HttpMethods.Head ? HttpMethods.Get : method), out var row) ? row[role is { } known ? 1 + (int)known : 0] : null;

    /// <summary>Under which name an endpoint stands in the table: a page by its place in the folder of pages, whatever its address and whoever wrote it; anything else by its route.</summary>
    internal static string NameOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? (page.AreaName is { } area ? $"/Areas/{area}" : "") + page.ViewEnginePath
        : endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null ? StaticFiles
        : endpoint is RouteEndpoint route ? "/" + route.RoutePattern.RawText?.TrimStart('/')
        : "";

    private static AccessTable Embedded()
    {
        using var csv = new StreamReader(typeof(AccessTable).Assembly.GetManifestResourceStream("Access/access.csv")!);
        return new(csv);
    }

    private static Opening Read(string cell) => cell switch
    {
        "yes" => Opening.Yes,
        "own" => Opening.Own,
        "key" => Opening.Key,
        "no" => Opening.No,
        _ => throw new InvalidDataException($"access.csv: \"{cell}\" is not yes, own, key or no."),
    };
}
