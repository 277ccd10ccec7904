namespace Ecf.Sample.Web.Access;

/// <summary>That the key of a feed was changed, so that addresses given out before lead nowhere.</summary>
/// <param name="Feed">Whose it is, as the end of its address without the ending: "cohorts/2024".</param>
/// <param name="Times">How many times.</param>
internal sealed record FeedKeyChange(string Feed, int Times);
