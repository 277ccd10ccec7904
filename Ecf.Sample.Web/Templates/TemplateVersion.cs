using NodaTime;

namespace Ecf.Sample.Web.Templates;

/// <summary>A version of a template that was good enough to be used.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Author">Who saved it, as they wrote their name.</param>
/// <param name="At">When.</param>
/// <param name="Checksum">The SHA-256 of its text in hexadecimal digits: the same text has the same.</param>
/// <param name="Note">What was done, such as "restored version 2".</param>
internal sealed record TemplateVersion(int Number, string Author, Instant At, string Checksum, string Note);
