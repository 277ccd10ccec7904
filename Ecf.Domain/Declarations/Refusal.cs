namespace Ecf.Domain.Declarations;

/// <summary>One reason why a declaration cannot be made.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Sentence">The reason in words, without a final full stop.</param>
public sealed record Refusal(RefusalKind Kind, string Sentence);
