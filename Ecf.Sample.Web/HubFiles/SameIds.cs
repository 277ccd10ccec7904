namespace Ecf.Sample.Web.HubFiles;

/// <summary>Keeps two files of a hub from giving the same thing, of which one would win without a word.</summary>
internal static class SameIds
{
    /// <summary>The files in their order; one that gives an id of an earlier one is refused.</summary>
    internal static IEnumerable<ReadResult<T>> Refused<T>(IReadOnlyList<(string Name, ReadResult<T> Read)> files, Func<T, string> id)
        where T : class
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, read) in files)
        {
            var isFirst = !read.IsUsable || firsts.TryAdd(id(read.Value), name);
            yield return isFirst ? read : new(null, [.. read.Findings, Twice(name, id(read.Value), firsts)]);
        }
    }

    private static Finding Twice(string name, string id, Dictionary<string, string> firsts) =>
        new(name, "$.id", Severity.Error, "ECF815", HubFindings.SameIdTwice(id, firsts[id]));
}
