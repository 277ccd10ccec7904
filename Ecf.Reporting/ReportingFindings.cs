using Ecf.Domain;

namespace Ecf.Reporting;

/// <summary>The wording of what can be wrong with a report template: ECF701 to ECF710.</summary>
internal static class ReportingFindings
{
    /// <summary>The place of a finding about a whole template.</summary>
    internal const string Whole = "(1,1)";

    internal static Finding WrongEnding(string file) => Error(file, Whole, "ECF701",
        "the name does not say what kind of template this is; end it with .sbn-html for a web page or .sbn-md for Markdown");

    internal static Finding TooLarge(string file, int bytes, int most) => Error(file, Whole, "ECF702",
        $"the template is {bytes} bytes long and at most {most} are read; take out what is not needed, or split it into two reports");

    internal static Finding NotATemplate(string file, string place, string engineSays) => Error(file, place, "ECF703",
        $"this cannot be read as a template ({Sentence(engineSays)}); correct the code between {{{{ and }}}} here");

    internal static Finding Unclosed(string file, string place) => Error(file, place, "ECF704",
        "this {{ is never closed; write }} where the code ends");

    internal static Finding NoIncludes(string file, string place, string function) => Error(file, place, "ECF705",
        $"\"{function}\" brings in another file, and templates stand alone here; copy what is wanted into this template");

    internal static Finding CannotWorkOut(string file, string place, string engineSays) => Error(file, place, "ECF706",
        $"this cannot be worked out ({Sentence(engineSays)}); compare the names and values here with the dictionary of fields");

    internal static Finding TakesTooLong(string file, string place) => Error(file, place, "ECF707",
        "the report was stopped here because it takes too long; look for a loop that repeats more often than there are rows");

    internal static Finding TooMuchOutput(string file, string place, int most) => Error(file, place, "ECF708",
        $"the report was stopped here because it is longer than {most} characters; print fewer rows, or use the CSV extract");

    internal static Finding TooMuchMemory(string file, string place) => Error(file, place, "ECF709",
        "the report was stopped here because it builds texts or lists that are too large; print values as you go instead of gathering them");

    internal static Finding UnexpectedFailure(string file, string place) => Error(file, place, "ECF710",
        "this cannot be worked out from the values given to it; check that each function gets the kind of value it takes, in the right order");

    private static Finding Error(string file, string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);

    private static string Sentence(string engineSays) => engineSays.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
