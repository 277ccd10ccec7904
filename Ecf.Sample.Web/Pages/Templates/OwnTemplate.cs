namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>A template of the hub's own in the list.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Title">What people call it; blank for a part, and where its head cannot be read.</param>
/// <param name="Audience">For whom it makes one output.</param>
/// <param name="InUse">Whether it is used as it stands, in words.</param>
/// <param name="IsUsable">Whether it can be shown.</param>
internal sealed record OwnTemplate(string Name, string Title, string Audience, string InUse, bool IsUsable);
