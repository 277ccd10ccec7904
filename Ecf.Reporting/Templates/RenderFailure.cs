using System.Text.RegularExpressions;
using Ecf.Domain;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>Says to a template's author why a render stopped.</summary>
internal static class RenderFailure
{
    internal static Finding Explain(string file, ScriptRuntimeException failure)
    {
        var place = TemplateSource.Place(failure.Span);
        return failure switch
        {
            TemplateLimitException { Limit: TemplateLimit.Output } => ReportingFindings.TooMuchOutput(file, place, CappedOutput.MostCharacters),
            TemplateLimitException { Limit: TemplateLimit.Memory } => ReportingFindings.TooMuchMemory(file, place),
            TemplateLimitException or ScriptAbortException or { InnerException: RegexMatchTimeoutException } => ReportingFindings.TakesTooLong(file, place),
            // The words of any other exception may tell of the machine or the data: they are not for the author.
            { InnerException: not null } => ReportingFindings.UnexpectedFailure(file, place),
            _ => OfTheEngine(file, place, failure.OriginalMessage),
        };
    }

    // The engine says these only in words (7.5.3).
    private static Finding OfTheEngine(string file, string place, string says) => says switch
    {
        _ when says.Contains("iteration limit", StringComparison.Ordinal) || says.Contains("LoopLimit", StringComparison.Ordinal) => ReportingFindings.TakesTooLong(file, place),
        _ when says.Contains("LimitToString", StringComparison.Ordinal) || says.Contains("OutputLimit", StringComparison.Ordinal) => ReportingFindings.TooMuchMemory(file, place),
        _ => ReportingFindings.CannotWorkOut(file, place, says),
    };
}
