namespace Ecf.Sample.Web.Jobs;

/// <summary>What a job makes or does.</summary>
internal enum JobKind
{
    /// <summary>One of the downloads.</summary>
    Download,

    /// <summary>A row for every person and session of all cohorts.</summary>
    Extract,

    /// <summary>A letter or the like for each person or school, as a zip.</summary>
    Merge,

    /// <summary>Taking a list that was sent in.</summary>
    Import,
}
