using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>A limit that a render ran into.</summary>
internal enum TemplateLimit
{
    Time,
    Output,
    Memory,
}

/// <summary>Stops a render at a limit.</summary>
internal sealed class TemplateLimitException(SourceSpan span, TemplateLimit limit) : ScriptRuntimeException(span, limit.ToString())
{
    internal TemplateLimit Limit { get; } = limit;
}
