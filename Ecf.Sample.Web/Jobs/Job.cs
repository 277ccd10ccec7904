using NodaTime;

namespace Ecf.Sample.Web.Jobs;

/// <summary>Long work that somebody began, and that an instance of the site does when it can. It lies in the store for a day, so that a restart loses none.</summary>
internal sealed class Job
{
    /// <summary>What addresses call it: 32 letters and digits, which say nothing of it.</summary>
    public required string Id { get; init; }

    public required JobKind Kind { get; init; }

    /// <summary>What of its kind: the name of a download, the ending of an extract, a template with a cohort, or a list that was sent in.</summary>
    public required string What { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The day of its figures.</summary>
    public required LocalDate AsAt { get; init; }

    /// <summary>The account that began it, under which it works and which alone may see it.</summary>
    public required string Who { get; init; }

    public required Instant BegunAt { get; init; }

    public JobState State { get; init; }

    /// <summary>How many parts there are; 0 while nobody knows.</summary>
    public int Parts { get; init; }

    /// <summary>How many of them are done.</summary>
    public int PartsDone { get; init; }

    /// <summary>Whether somebody asked to stop it.</summary>
    public bool IsToStop { get; init; }

    /// <summary>The instance at work on it; <c>null</c> for none.</summary>
    public string? Holder { get; init; }

    /// <summary>When that instance last said that it is at work.</summary>
    public Instant? HeardAt { get; init; }

    /// <summary>How often an instance began it.</summary>
    public int Tries { get; init; }

    /// <summary>What came of it, in a sentence; nothing before.</summary>
    public string Says { get; init; } = "";

    /// <summary>The name of the file that it made; <c>null</c> where it makes none, or has not yet.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether nothing more comes of it.</summary>
    internal bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
