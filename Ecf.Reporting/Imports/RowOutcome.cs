namespace Ecf.Reporting.Imports;

/// <summary>What a plan means to do with a row of the file.</summary>
public enum RowOutcome
{
    /// <summary>The hub has nothing of it yet.</summary>
    Created,

    /// <summary>The hub has it otherwise, and it is changed.</summary>
    Updated,

    /// <summary>The hub has it just so.</summary>
    Unchanged,

    /// <summary>It says the same as a row above it.</summary>
    Repeated,

    /// <summary>It cannot be taken.</summary>
    Rejected,
}
