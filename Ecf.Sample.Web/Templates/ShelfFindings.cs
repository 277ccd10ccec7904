namespace Ecf.Sample.Web.Templates;

/// <summary>The wording of what can be wrong with saving and testing templates: ECF850 to ECF855.</summary>
internal static class ShelfFindings
{
    internal static Finding NotApproved(string file, string received) => Error(file, "ECF850",
        $"nobody has approved yet what this template makes of the sample; read {received} and, if it is right, run the same test with --approve");

    internal static Finding Differs(string file, int line, string received) => Error(file, "ECF851",
        FormattableString.Invariant($"from line {line} on the template makes something else than was approved; compare {received} with it, and run the same test with --approve if the new text is meant"));

    internal static Finding NoTemplate(string file, string template) => new(file, "$", Severity.Warning, "ECF852",
        $"there is no template \"{template}\" any more, so nothing is compared with this; delete it, or bring the template back");

    internal static Finding Name(string given) => Error(given, "ECF853",
        "this cannot be the name of a template; write small letters, digits and hyphens and one of the endings .sbn-html, .sbn-md, .sbn-txt or .sbn-csv, such as hours-letter.sbn-html, with an underscore first for a part");

    internal static Finding NoAuthor(string file) => Error(file, "ECF854",
        "nobody is named as the author of this version; write your name, so that others know whom to ask");

    internal static Finding Changed(string file, OtherText other) => Error(file, "ECF855",
        $"nothing was saved, as {other.Author} {(other.IsDraft ? "keeps a draft of the template that you have not seen" : "changed the template since you opened it")}; compare both texts, put into yours what you want of the other, and save it again");

    private static Finding Error(string file, string code, string sentence) => new(file, "$", Severity.Error, code, sentence);
}
