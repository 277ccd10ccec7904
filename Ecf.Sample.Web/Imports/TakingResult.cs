namespace Ecf.Sample.Web.Imports;

/// <summary>What was done with a plan.</summary>
internal enum TakingResult
{
    /// <summary>All its changes are in the store.</summary>
    Taken,

    /// <summary>Nothing: the records have changed since it was looked at, so that it would do something else.</summary>
    PlanHasChanged,

    /// <summary>Nothing: rows cannot be taken, and nobody chose to take only the others.</summary>
    RowsRefused,
}
