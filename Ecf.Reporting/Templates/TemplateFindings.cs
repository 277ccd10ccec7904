using Ecf.Domain;

namespace Ecf.Reporting.Templates;

/// <summary>
/// The wording of what can be wrong with a report template. TPL001 to TPL016: the file, its head and its parts; TPL020 to TPL033: what it says,
/// found before any data; TPL040 to TPL046: what happens as a report is made.
/// </summary>
internal static class TemplateFindings
{
    /// <summary>The place of a finding about a whole template.</summary>
    internal const string Whole = "(1,1)";

    internal static Finding WrongEnding(string file, string endings) => Error(file, Whole, "TPL001",
        $"the name does not say what kind of template this is; end it with {endings}");

    internal static Finding TooLarge(string file, int bytes, int most) => Error(file, Whole, "TPL002",
        $"the template is {bytes} bytes long and at most {most} are read; take out what is not needed, or split it into two reports");

    internal static Finding NotATemplate(string file, string place, string engineSays) => Error(file, place, "TPL003",
        $"this cannot be read as a template ({Sentence(engineSays)}); correct the code between {{{{ and }}}} here");

    internal static Finding Unclosed(string file, string place) => Error(file, place, "TPL004",
        "this {{ is never closed; write }} where the code ends");

    internal static Finding NoHead(string file, string example) => Error(file, Whole, "TPL005",
        $"the template does not begin with its head, so nobody can say what it is for; write {example} above its first line");

    internal static Finding HeadNotUnderstood(string file, string place, string line) => Error(file, place, "TPL006",
        $"\"{line}\" is no line of a head; write a name, a colon and a value, such as \"title: Hours letter\", and --- on a line of its own where the head ends");

    internal static Finding HeadLacks(string file, string name, string example) => Error(file, Whole, "TPL007",
        $"the head does not say \"{name}\"; add a line such as \"{name}: {example}\"");

    internal static Finding HeadUnknown(string file, string place, string name, string hint) => Error(file, place, "TPL008",
        $"\"{name}\" is not known in a head; {hint}");

    internal static Finding HeadValue(string file, string place, string value, string hint) => Error(file, place, "TPL009",
        $"\"{value}\" cannot stand here; {hint}");

    internal static Finding KindDiffers(string file, string place, string kind, string ending) => Error(file, place, "TPL010",
        $"the head says \"{kind}\" and the name ends in {ending}; make them agree");

    internal static Finding NewerModel(string file, string place, int version, int known) => Error(file, place, "TPL011",
        $"the template is written for model {version} and this program knows none after model {known}; bring the program up to date, or write \"model: {known}\" and look at what is then found");

    internal static Finding NoPart(string file, string place, string part, string hint) => Error(file, place, "TPL012",
        $"there is no part \"{part}\" in the hub's folder templates; {hint}");

    internal static Finding PartName(string file, string place, string given) => Error(file, place, "TPL013",
        $"{given} is not the plain name of a part; write the name in quotation marks, small letters, digits and hyphens only, such as include \"letter-foot\" for the file _letter-foot beside the template");

    internal static Finding PartInItself(string file, string place, string part) => Error(file, place, "TPL014",
        $"the part \"{part}\" brings in itself, by way of others or at once; take one of the lines out");

    internal static Finding LayoutWithoutContent(string file, string layout) => Error(file, Whole, "TPL015",
        $"the layout \"{layout}\" never says where the template goes; write {{{{ content }}}} in it");

    internal static Finding NumberTooLarge(string file, string place) => Error(file, place, "TPL016",
        "this number is larger or longer than any figure of a report; write it with at most 28 digits, and after an e with at most two");

    internal static Finding UnknownName(string file, string place, string name, string hint) => Error(file, place, "TPL020",
        $"there is no \"{name}\" here; {hint}");

    internal static Finding UnknownField(string file, string place, string path, string hint) => Error(file, place, "TPL021",
        $"there is no field \"{path}\"; {hint}");

    internal static Finding NoFields(string file, string place, string path, string what) => Error(file, place, "TPL022",
        $"\"{path}\" is {what} and has no fields of its own; print it as it is, or with one of the functions");

    internal static Finding Renamed(string file, string place, string old, string now, int since) => Warning(file, place, "TPL023",
        $"\"{old}\" is called \"{now}\" since model {since} and goes on for now; write the new name");

    internal static Finding UnknownFunction(string file, string place, string name, string hint) => Error(file, place, "TPL024",
        $"there is no function \"{name}\"; {hint}");

    internal static Finding Removed(string file, string place, string name) => Error(file, place, "TPL025",
        $"\"{name}\" cannot be used in a report, as it could run text as code, reach out of the template or give another result each time; take it out");

    internal static Finding ArgumentCount(string file, string place, string call, string wants) => Error(file, place, "TPL026",
        $"{call}; it takes {wants}");

    internal static Finding ArgumentKind(string file, string place, string function, string given, string call) => Error(file, place, "TPL027",
        $"{function} is given {given}, which it cannot take; write {call}, or print the value as it is");

    internal static Finding NotAList(string file, string place, string path, string what) => Error(file, place, "TPL028",
        $"\"{path}\" is {what} and no list, so there is nothing to go through; write the name of a list, such as cohort.people");

    internal static Finding KindsDiffer(string file, string place, string left, string right, string op) => Error(file, place, "TPL029",
        $"{left} and {right} do not go together with {op}; compare and add like with like");

    internal static Finding NeverUsed(string file, string place, string name) => Warning(file, place, "TPL030",
        $"\"{name}\" is given a value and never used; take it out, or look for a slip in its name further on");

    internal static Finding Raw(string file, string place) => Warning(file, place, "TPL031",
        "raw prints a value as markup without making it harmless; keep it for text that nobody outside the hub can write");

    internal static Finding LayoutOnly(string file, string place) => Error(file, place, "TPL032",
        "\"content\" is the place of the template in a layout, and this is no layout; take it out");

    internal static Finding HidesFunction(string file, string place, string name) => Warning(file, place, "TPL033",
        $"\"{name}\" is the name of a function, which this hides from here on; choose another name");

    internal static Finding CannotWorkOut(string file, string place, string engineSays) => Error(file, place, "TPL040",
        $"this cannot be worked out ({Sentence(engineSays)}); compare the names and values here with the dictionary of fields");

    internal static Finding TakesTooLong(string file, string place, string why) => Error(file, place, "TPL041",
        $"the report was stopped here {why}; look for a loop that repeats more often than there are rows");

    internal static Finding TooMuchOutput(string file, string place, int most) => Error(file, place, "TPL042",
        $"the report was stopped here because it is longer than {most} characters; print fewer rows, or use the CSV extract");

    internal static Finding TooMuchMemory(string file, string place) => Error(file, place, "TPL043",
        "the report was stopped here because it builds texts or lists that are too large; print values as you go instead of gathering them");

    internal static Finding UnexpectedFailure(string file, string place) => Error(file, place, "TPL044",
        "this cannot be worked out from the values given to it; check that each function gets the kind of value it takes, in the right order");

    internal static Finding CellFailed(string file, string place, string why, int times) => Warning(file, place, "TPL045",
        $"this cell cannot be worked out ({Sentence(why)}), so the report shows TPL045 in its place{(times == 1 ? "" : FormattableString.Invariant($", {times} times"))}; write ?? and a word for what may be blank, or look at the record");

    internal static Finding CheckFailed(string file, string place, string message, int times) => Warning(file, place, "TPL046",
        $"a check of the template failed{(times == 1 ? "" : FormattableString.Invariant($" {times} times"))}: {Sentence(message)}; look at the figures before the report is sent");

    private static Finding Error(string file, string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);

    private static Finding Warning(string file, string place, string code, string sentence) => new(file, place, Severity.Warning, code, sentence);

    private static string Sentence(string engineSays) => engineSays.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
