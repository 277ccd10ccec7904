using Ecf.Reporting.Imports;

namespace Ecf.Sample.Web.Imports;

/// <summary>What the pages call the kinds of import and their outcomes.</summary>
internal static class ImportWords
{
    internal static IReadOnlyList<ImportKind> Kinds { get; } = Enum.GetValues<ImportKind>();

    /// <summary>The end of the kind's address: "participants".</summary>
    internal static string Word(this ImportKind kind) => kind.ToString().ToLowerInvariant();

    internal static ImportKind? KindOf(string word) => Kinds.Where(kind => kind.Word() == word).Cast<ImportKind?>().FirstOrDefault();

    internal static string Says(this ImportKind kind) => kind switch
    {
        ImportKind.Schools => "Schools that take part, a row each. An extract of the register of schools (Get Information about Schools) is read as it is, with a column for the term calendar.",
        ImportKind.Participants => "ECTs and mentors, a row each, with their schools, which must be on record.",
        ImportKind.Mentorships => "Who mentors whom and since when. Both must be on record.",
        ImportKind.Absences => "Times that ECTs were away, which may extend their induction.",
        _ => "Marks in registers: who attended which session, and for how long.",
    };

    internal static string Says(this RowOutcome outcome) => outcome switch
    {
        RowOutcome.Created => "New",
        RowOutcome.Updated => "Changed",
        RowOutcome.Unchanged => "On record already",
        RowOutcome.Repeated => "Repeat another row",
        _ => "Cannot be taken",
    };

    /// <summary>"117 new, 3 changed": what taking a plan has done.</summary>
    internal static string Done(ImportPlan plan) =>
        FormattableString.Invariant($"{plan.Count(RowOutcome.Created)} new, {plan.Count(RowOutcome.Updated)} changed, {plan.Count(RowOutcome.Unchanged)} on record already, {plan.Count(RowOutcome.Repeated)} repeats passed over, {plan.Count(RowOutcome.Rejected)} not taken");

    internal static string Capital(string sentence) => sentence.Length == 0 ? "" : string.Concat(sentence[..1].ToUpperInvariant(), sentence.AsSpan(1));

    internal static string Rows(int count) => count == 1 ? "1 row" : FormattableString.Invariant($"{count} rows");
}
