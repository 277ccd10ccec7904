namespace Ecf.Sample.Web.Access;

/// <summary>How an endpoint opens to somebody.</summary>
internal enum Opening
{
    /// <summary>It does not: somebody who is signed in is told so, and everybody else is asked to sign in.</summary>
    No,

    /// <summary>It does.</summary>
    Yes,

    /// <summary>For what is theirs: their school, or the sessions that they hold. Anything else is not there.</summary>
    Own,

    /// <summary>To whoever brings a key of its own, which the endpoint checks.</summary>
    Key,
}
