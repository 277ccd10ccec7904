using NodaTime;

namespace Ecf.Sample.Web.Backups;

/// <summary>How the last nightly copy went, for whoever looks after the site.</summary>
internal sealed class LastBackup
{
    private volatile Copy latest = new(null, null, null);

    /// <summary>The night of the newest whole copy; <c>null</c> before the first.</summary>
    internal LocalDate? Night => latest.Night;

    /// <summary>When it was made; <c>null</c> where it was made before this start.</summary>
    internal Instant? MadeAt => latest.MadeAt;

    /// <summary>Why the copy that is due could not be made, in one line; <c>null</c> where nothing is wrong.</summary>
    internal string? Problem => latest.Problem;

    internal void Succeeded(LocalDate night, Instant? madeAt) => latest = new(night, madeAt, null);

    internal void Failed(string problem) => latest = latest with { Problem = problem };

    private sealed record Copy(LocalDate? Night, Instant? MadeAt, string? Problem);
}
