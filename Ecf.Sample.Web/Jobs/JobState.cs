namespace Ecf.Sample.Web.Jobs;

/// <summary>How far a job is.</summary>
internal enum JobState
{
    /// <summary>An instance of the site will begin it.</summary>
    Waiting,

    /// <summary>An instance is at work on it.</summary>
    Running,

    /// <summary>Done; its file, where it makes one, can be had for a day.</summary>
    Done,

    /// <summary>It could not be done; it says why.</summary>
    Failed,

    /// <summary>Somebody stopped it; nothing came of it.</summary>
    Cancelled,
}
