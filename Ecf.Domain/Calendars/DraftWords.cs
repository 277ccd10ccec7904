using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>What a label means, by the words in it.</summary>
/// <remarks>The words are those of council and school calendars; the first group that a label has a word of decides.</remarks>
internal sealed partial class DraftWords(string label)
{
    private readonly string text = label.Replace('–', ' ').Replace('-', ' ').Replace('’', '\'').ToLowerInvariant();

    internal DraftEdge Edge =>
        FirstBack().IsMatch(text) ? DraftEdge.FirstBack
        : LastIn().IsMatch(text) ? DraftEdge.LastIn
        : Start().IsMatch(text) ? DraftEdge.Start
        : End().IsMatch(text) ? DraftEdge.End
        : DraftEdge.None;

    /// <summary>1 to 6 where the label numbers six short terms a year, as in "Term 4"; "Autumn term 2" has no such number.</summary>
    internal int? Sixth => SixthOfYear().Match(text) is { Success: true } match ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The term named, or the one that a number from 1 to 6 belongs to.</summary>
    internal TermName? Season => Sixth is { } sixth
        ? (TermName)((sixth - 1) / 2)
        : Autumn().IsMatch(text) ? TermName.Autumn : Spring().IsMatch(text) ? TermName.Spring : Summer().IsMatch(text) ? TermName.Summer : null;

    internal DraftKind KindOf(LocalDate first, LocalDate last) =>
        Inset().IsMatch(text) ? DraftKind.Inset
        : HalfTerm().IsMatch(text) ? DraftKind.HalfTerm
        : BankHoliday().IsMatch(text) ? DraftKind.BankHoliday
        : Term().IsMatch(text) && Edge != DraftEdge.None && first == last ? DraftKind.TermEdge
        : Holiday().IsMatch(text) ? DraftKind.Holiday
        : SchoolDay().IsMatch(text) ? DraftKind.SchoolDays
        : Closure().IsMatch(text) ? DraftKind.Closure
        : !Term().IsMatch(text) ? DraftKind.Unknown
        : first == last ? DraftKind.SchoolDays : DraftKind.Term;

    [GeneratedRegex(@"\binset\b|\bpd days?\b|\b(staff|teacher) training\b|\btraining days?\b|\bnon pupil\b|\bstaff only\b|\bprofessional development\b|\bpupil free\b")]
    private static partial Regex Inset();

    [GeneratedRegex(@"\bhalf ?term\b|\bmid ?term\b")]
    private static partial Regex HalfTerm();

    [GeneratedRegex(@"\b(bank|public) holidays?\b|\bgood friday\b|\beaster monday\b|\bmay day\b|\bchristmas day\b|\bboxing day\b|\bnew year'?s day\b")]
    private static partial Regex BankHoliday();

    [GeneratedRegex(@"\bholidays?\b|\bbreak\b|\bvacation\b|\bclosed for (christmas|easter|summer)\b")]
    private static partial Regex Holiday();

    [GeneratedRegex(@"\b(school|term|teaching) days?\b|\bterm time\b|\bweek ?[ab12]\b|\b[ab12] week\b")]
    private static partial Regex SchoolDay();

    [GeneratedRegex(@"\bclosed\b|\bclosure\b|\bpolling\b|\belection\b|\bsnow\b")]
    private static partial Regex Closure();

    [GeneratedRegex(@"\bterms?\b|\bschools?\b|\bpupils\b|\bstudents\b|\bchildren\b")]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(re ?opens?|returns?|resumes?|back|first day after)\b")]
    private static partial Regex FirstBack();

    [GeneratedRegex(@"\b(closes?|breaks? up|last day before)\b")]
    private static partial Regex LastIn();

    [GeneratedRegex(@"\b(starts?|begins?|opens?|first day)\b")]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(ends?|finish(es)?|last day)\b")]
    private static partial Regex End();

    [GeneratedRegex(@"\bautumn\b|\bmichaelmas\b|\bchristmas term\b")]
    private static partial Regex Autumn();

    [GeneratedRegex(@"\bspring\b|\blent\b|\beaster term\b")]
    private static partial Regex Spring();

    [GeneratedRegex(@"\bsummer\b|\btrinity\b")]
    private static partial Regex Summer();

    [GeneratedRegex(@"(?<!(autumn|spring|summer) )\bterm ([1-6])\b")]
    private static partial Regex SixthOfYear();
}
