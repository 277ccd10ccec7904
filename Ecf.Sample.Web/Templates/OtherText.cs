namespace Ecf.Sample.Web.Templates;

/// <summary>What somebody else made of a template while it was edited.</summary>
/// <param name="Author">Who it was.</param>
/// <param name="Text">The whole text.</param>
/// <param name="IsDraft">Whether it is a draft that has an error, and not in use.</param>
internal sealed record OtherText(string Author, string Text, bool IsDraft);
