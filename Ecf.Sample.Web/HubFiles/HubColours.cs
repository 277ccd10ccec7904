using System.Text.Json.Serialization;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>A hub's own colour for links, buttons and the bar, once for light screens and once for dark ones.</summary>
/// <param name="Light">On white and near-white, such as "#1d5c3a"; <c>null</c> for the site's own.</param>
/// <param name="Dark">On near-black, such as "#8fd6b0"; <c>null</c> for the site's own.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record HubColours(string? Light = null, string? Dark = null);
