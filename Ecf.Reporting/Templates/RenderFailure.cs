using System.Text.RegularExpressions;
using Ecf.Domain;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>Says to a template's author why a render stopped, or why one cell could not be worked out.</summary>
internal static class RenderFailure
{
    private const string OfAnything = "from the values given to it";

    /// <summary>Whether only the one expression is at fault, so that the rest of a table can be made.</summary>
    internal static bool IsOfOneCell(ScriptRuntimeException failure) =>
        failure is not (TemplateLimitException or ScriptAbortException) && failure.InnerException is not RegexMatchTimeoutException && !IsLimitOfTheEngine(failure.OriginalMessage);

    /// <summary>Why, in words that tell nothing of the machine.</summary>
    internal static string Reason(ScriptRuntimeException failure) => failure.InnerException is null ? failure.OriginalMessage : OfAnything;

    internal static Finding Explain(string file, ScriptRuntimeException failure, RenderLimits limits)
    {
        var place = TemplateSource.Place(failure.Span);
        return failure switch
        {
            TemplateLimitException { Limit: TemplateLimit.Output } => TemplateFindings.TooMuchOutput(file, place, CappedOutput.MostCharacters),
            TemplateLimitException { Limit: TemplateLimit.Memory } => TemplateFindings.TooMuchMemory(file, place),
            TemplateLimitException { Limit: TemplateLimit.Steps } slow => TemplateFindings.TakesTooLong(file, place, $"because its loops go round too often{slow.Loops}"),
            TemplateLimitException slow => TemplateFindings.TakesTooLong(file, place, $"after {limits.Time.TotalSeconds:0.#} s{slow.Loops}"),
            ScriptAbortException => TemplateFindings.TakesTooLong(file, place, $"after {limits.Time.TotalSeconds:0.#} s"),
            { InnerException: RegexMatchTimeoutException } => TemplateFindings.TakesTooLong(file, place, "because one search through a text takes too long"),
            // The words of any other exception may tell of the machine or the data: they are not for the author.
            { InnerException: not null } => TemplateFindings.UnexpectedFailure(file, place),
            _ => OfTheEngine(file, place, failure.OriginalMessage),
        };
    }

    // The engine says these only in words (7.5.3).
    private static Finding OfTheEngine(string file, string place, string says) => says switch
    {
        _ when IsLoopLimit(says) => TemplateFindings.TakesTooLong(file, place, "because its loops go round too often"),
        _ when IsLimitOfTheEngine(says) => TemplateFindings.TooMuchMemory(file, place),
        _ => TemplateFindings.CannotWorkOut(file, place, says),
    };

    private static bool IsLoopLimit(string says) => says.Contains("iteration limit", StringComparison.Ordinal) || says.Contains("LoopLimit", StringComparison.Ordinal);

    private static bool IsLimitOfTheEngine(string says) =>
        IsLoopLimit(says) || says.Contains("LimitToString", StringComparison.Ordinal) || says.Contains("OutputLimit", StringComparison.Ordinal);
}
