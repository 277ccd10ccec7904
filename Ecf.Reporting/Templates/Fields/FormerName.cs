namespace Ecf.Reporting.Templates.Fields;

/// <summary>A name that a field had before: templates that use it go on, with a warning that gives the name of now.</summary>
/// <param name="Name">The old name.</param>
/// <param name="Until">The last version of the model in which it was called so, 1 or more.</param>
public readonly record struct FormerName(string Name, int Until)
{
    /// <summary>The old name with its last version: "attended_hours (until model 1)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} (until model {Until})");
}
