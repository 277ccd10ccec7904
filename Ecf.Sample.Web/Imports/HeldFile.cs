using Ecf.Reporting.Imports;

namespace Ecf.Sample.Web.Imports;

/// <summary>A file that was sent in and is not taken yet.</summary>
internal sealed class HeldFile(string id, ImportKind kind, string name, byte[] content)
{
    internal string Id => id;

    internal ImportKind Kind => kind;

    /// <summary>The name under which it was sent.</summary>
    internal string Name => name;

    /// <summary>What importing it would do to these records.</summary>
    internal ImportPlan Plan(HubSnapshot hub) => ImportPlanner.Plan(kind, new(new MemoryStream(content), name), hub);
}
