namespace Ecf.Sample.Web.Access;

/// <summary>How many requests of a kind the instances of the site have set aside for one account in one minute.</summary>
/// <param name="Key">A hash of the kind and of who asks.</param>
/// <param name="Minute">The minutes since the beginning of 1970.</param>
/// <param name="Count">How many.</param>
internal sealed record RequestCount(string Key, long Minute, int Count);
