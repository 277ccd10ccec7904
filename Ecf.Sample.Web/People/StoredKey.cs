namespace Ecf.Sample.Web.People;

/// <summary>A secret of the hub's own, which every instance of its site uses.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Value">The key, in Base64.</param>
internal sealed record StoredKey(string Name, string Value);
