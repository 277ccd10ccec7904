using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>A limit that a render ran into.</summary>
internal enum TemplateLimit
{
    Time,
    Steps,
    Output,
    Memory,
}

/// <summary>Stops a render at a limit.</summary>
/// <param name="span">Where it stopped.</param>
/// <param name="limit">The limit.</param>
/// <param name="loops">The loops it was in, the innermost first, in words; blank for none.</param>
internal sealed class TemplateLimitException(SourceSpan span, TemplateLimit limit, string loops) : ScriptRuntimeException(span, limit.ToString())
{
    internal TemplateLimit Limit { get; } = limit;

    internal string Loops { get; } = loops;
}
