using Ecf.Reporting.Imports;
using NodaTime;

namespace Ecf.Sample.Web.Imports;

/// <summary>A file that was sent in; once it is taken, only what came of it is left.</summary>
internal sealed class HeldFile
{
    /// <summary>What addresses call it: 32 letters and digits, which say nothing of it.</summary>
    public required string Id { get; init; }

    public required ImportKind Kind { get; init; }

    /// <summary>The name under which it was sent.</summary>
    public required string Name { get; init; }

    public required Instant SentAt { get; init; }

    /// <summary>What it holds, until it is taken.</summary>
    public byte[]? Content { get; init; }

    /// <summary>What came of it, once it is taken.</summary>
    public string? Outcome { get; init; }

    /// <summary>What importing it would do to these records.</summary>
    internal ImportPlan Plan(HubSnapshot hub) => ImportPlanner.Plan(Kind, new(new MemoryStream(Content!), Name), hub);
}
