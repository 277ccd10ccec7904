using System.Globalization;

namespace Ecf.Sample.Web.Jobs;

/// <summary>A mail merge as a job keeps it: <c>2024/ect-hours-letter.sbn-html</c>.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="Cohort">The cohort.</param>
internal sealed record MergeJob(string Template, int Cohort)
{
    internal string FileName => $"{Path.GetFileNameWithoutExtension(Template)}-{Cohort.ToString(CultureInfo.InvariantCulture)}.zip";

    internal static MergeJob Parse(string what) => new(what[5..], int.Parse(what[..4], CultureInfo.InvariantCulture));

    public override string ToString() => FormattableString.Invariant($"{Cohort:0000}/{Template}");
}
