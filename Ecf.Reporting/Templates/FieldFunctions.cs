using System.Globalization;
using Ecf.Domain.Programmes;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>The functions that print the values of the field: hours, money, days, terms, shares and lists.</summary>
internal static class FieldFunctions
{
    private const string Nothing = "–";

    internal static void AddTo(ScriptObject all)
    {
        all.Import("hours", new Func<TemplateContext, SourceSpan, object?, string>((_, span, value) => Print(span, value, ColumnKind.Hours)));
        all.Import("money", new Func<TemplateContext, SourceSpan, object?, string>((_, span, value) => Print(span, value, ColumnKind.Money)));
        all.Import("date", Date);
        all.Import("percent", Percent);
        all.Import("term", new Func<TemplateContext, SourceSpan, int, string>((_, span, number) => number >= 1 && number <= InductionTerm.All.Count
            ? InductionTerm.All[number - 1].Display()
            : throw new ScriptRuntimeException(span, $"there is no term {number}: induction has terms 1 to {InductionTerm.All.Count}")));
        all.Import("plural", new Func<int, string, string, string>((count, one, many) => $"{count} {(count is 1 or -1 ? one : many)}"));
        all.Import("list", List);
    }

    /// <summary>How much of the whole a part is, in words: "41%"; a dash where the whole is nothing.</summary>
    internal static string Share(SourceSpan span, object? part, object? whole) => Units(span, whole) is 0 or null || Units(span, part) is not { } some
        ? Nothing
        : SameKind(part, whole) ? Whole(100 * some / Units(span, whole)!.Value)
        : throw new ScriptRuntimeException(span, $"{Figure.NameOf(part)} is no share of {Figure.NameOf(whole)}");

    /// <summary>A value as a number of its smallest units; <c>null</c> for a blank.</summary>
    internal static decimal? Units(SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => number,
        long number => number,
        decimal number => number,
        Figure { Value: { Kind: ColumnKind.Hours } hours } => hours.AsHours.Minutes,
        Figure { Value: { Kind: ColumnKind.Money } money } => money.AsMoney.Pounds,
        _ => throw new ScriptRuntimeException(span, $"a share is reckoned from hours, money or numbers, not from {Figure.NameOf(value)}"),
    };

    private static string Percent(TemplateContext context, SourceSpan span, object? part, params object?[] whole) => whole switch
    {
        [] => Units(span, part) is { } number ? Whole(number) : Nothing,
        [var other] => Share(span, part, other),
        _ => throw new ScriptRuntimeException(span, "percent takes one number, or a part and a whole"),
    };

    private static bool SameKind(object? part, object? whole) => (part as Figure)?.Value.Kind == (whole as Figure)?.Value.Kind;

    private static string Whole(decimal percent) => Math.Round(percent, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Date(TemplateContext context, SourceSpan span, object? value, string form = "long") => (value, form) switch
    {
        (Figure { Value.Kind: ColumnKind.Date } day, "short") => DayText.Short(day.Value.AsDate),
        (Figure { Value.Kind: ColumnKind.Date } day, "iso") => DayText.InIso(day.Value.AsDate),
        (Figure { Value.Kind: ColumnKind.Date }, not "long") => throw new ScriptRuntimeException(span, $"a date has no form \"{form}\": write long, short or iso"),
        _ => Print(span, value, ColumnKind.Date),
    };

    private static string List(TemplateContext context, SourceSpan span, object? items, string word = "and")
    {
        var texts = items is null ? [] : context.ToList(span, items)!.Cast<object?>().Select(item => context.ObjectToString(item) ?? "").ToList();
        return texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.Take(texts.Count - 1))} {word} {texts[^1]}";
    }

    private static string Print(SourceSpan span, object? value, ColumnKind wanted) => value switch
    {
        null => "",
        Figure { Value.Kind: ColumnKind.Date } day when wanted == ColumnKind.Date => DayText.InFull(day.Value.AsDate),
        Figure figure when figure.Value.Kind == wanted => figure.Value.Display(),
        _ => throw new ScriptRuntimeException(span, $"{wanted.ToString().ToLowerInvariant()} is given {Figure.NameOf(value)}"),
    };
}
