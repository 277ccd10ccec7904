namespace Ecf.Sample.Web.Access;

/// <summary>How often signing in failed, for one who tried or from one address, in one quarter of an hour.</summary>
/// <param name="Key">A hash of who or from where.</param>
/// <param name="Quarter">The quarters of an hour since the beginning of 1970.</param>
/// <param name="Count">How often.</param>
internal sealed record TryCount(string Key, long Quarter, int Count);
