namespace Ecf.Domain.Declarations;

/// <summary>How the service checks the date of a declaration.</summary>
public enum DateCheck
{
    /// <summary>On a standard schedule it must lie in the milestone's window; to cohort 2024.</summary>
    Window,

    /// <summary>It must be later than that of the declaration before it in order; from cohort 2025.</summary>
    Sequence,
}
