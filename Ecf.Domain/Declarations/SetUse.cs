namespace Ecf.Domain.Declarations;

/// <summary>What the dates of a set decide.</summary>
public enum SetUse
{
    /// <summary>What DfE's service accepts.</summary>
    Service,

    /// <summary>By when a provider must declare to be paid; to 2024 the same as the service's.</summary>
    Contract,

    /// <summary>How the milestones of a part-time ECT are stretched.</summary>
    PartTime,

    /// <summary>The deadlines and payments of the monthly statements.</summary>
    Statements,
}
