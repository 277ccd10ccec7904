namespace Ecf.Sample.Web.Jobs;

/// <summary>The taking of a list as a job keeps it: the list, the plan that was seen, and which rows.</summary>
/// <param name="File">The id of the list that was sent in.</param>
/// <param name="Seen">The fingerprint of the plan that a person looked at.</param>
/// <param name="GoodRowsOnly">Whether the rows that can be taken are, where others cannot.</param>
internal sealed record ImportJob(string File, string Seen, bool GoodRowsOnly)
{
    /// <summary>A list of more bytes than that, some thousand rows, is taken as a job.</summary>
    internal const int MostBytesAtOnce = 200_000;

    internal static ImportJob Parse(string what) => what.Split('/') is [var file, var seen, var rows] ? new(file, seen, rows == "good") : throw new FormatException(what);

    public override string ToString() => $"{File}/{Seen}/{(GoodRowsOnly ? "good" : "all")}";
}
