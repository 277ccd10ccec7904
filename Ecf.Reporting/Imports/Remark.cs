using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>What there is to say of a value or a row, before it is known where it stands.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The code.</param>
/// <param name="Sentence">What is wrong, without the value.</param>
/// <param name="Suggestion">What to write instead.</param>
internal sealed record Remark(Severity Severity, string Code, string Sentence, string Suggestion);
