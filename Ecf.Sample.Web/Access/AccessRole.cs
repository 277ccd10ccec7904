namespace Ecf.Sample.Web.Access;

/// <summary>What somebody who signs in does for the hub. Each role is a column of <c>access.csv</c>, which says what it may open.</summary>
internal enum AccessRole
{
    /// <summary>Runs the hub: opens and changes everything, and says who else may.</summary>
    HubManager,

    /// <summary>Writes templates and reports: sees everybody's figures, and changes templates alone.</summary>
    Analyst,

    /// <summary>Holds sessions: sees and marks the registers of their own.</summary>
    Facilitator,

    /// <summary>Works at a school: sees its own people, hours and money.</summary>
    School,

    /// <summary>Sees everybody's figures and changes nothing.</summary>
    ReadOnly,
}
