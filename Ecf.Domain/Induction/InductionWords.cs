using System.Globalization;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The wording of every step and reason of an induction.</summary>
internal static class InductionWords
{
    internal const string MayBeReduced =
        "service has covered six school terms: from now on the appropriate body may bring the final assessment forward, if the Teachers' Standards are met and the ECT agrees";

    internal const string OneTermElsewhere = "the rest is served in the new school, which takes at least one term there";

    internal static string Starts(InductionTimeline timeline) => $"induction starts; it takes {timeline.Required.Display()} full-time {Terms(timeline.Required)}";

    /// <summary>What is served of a first term joined part-way; empty where it is joined at its start.</summary>
    internal static string JoinedLate(InductionTimeline timeline)
    {
        if (timeline.Clock.Segments is not [var first, ..] || first.Lead is var piece && piece.Time.DaysBetween(piece.Term.First, piece.First.PlusDays(-1)) == 0)
        {
            return "";
        }

        var (days, all) = (piece.Time.DaysBetween(piece.First, piece.Term.Last), piece.Term.Days);
        return $"{days} of the {all} school days of the {piece.Term.Term.Display()} remain: {new TermCount(new(days, all)).OneDecimal.ToString(CultureInfo.InvariantCulture)} of a term";
    }

    internal static string Joins(CountedPost post) => post switch
    {
        { OneTermOn: { } day } => $"{post.Post.School}: the post counts, as it lasts a term by {day.InWords()}",
        { Counts: true } => $"{post.Post.School}: the post counts if it lasts a term, which the calendar does not reach yet",
        _ => $"{post.Post.School}: the post does not count, as it ends on {post.Post.To!.Value.InWords()} after {new TermCount(post.Lasts).Display()} of a term",
    };

    internal static string AtOnce(Post post) => $"{post.School} is added to the post already held";

    internal static string Works(decimal share, Post post) => share == 1
        ? $"full time at {post.School}: a school term counts whole"
        : $"{Plain(share)} of full time at {post.School}: a school term counts {Plain(share)}; six terms would take {new TermCount(Fraction.Of(6) / Fraction.Of(share)).Display()} school terms";

    internal static string Reduced(Reduction reduction) => reduction.TermsInAll is { } terms
        ? $"the appropriate body reduces induction to {Plain(terms)} {(terms == 1 ? "term: only the final assessment is needed" : "terms")}"
        : $"the appropriate body brings the final assessment forward to {reduction.EndsOn!.Value.InWords()}";

    internal static string Extended(Extension extension) => $"the appropriate body extends induction by {Plain(extension.Terms!.Value)} full-time {(extension.Terms == 1 ? "term" : "terms")}";

    internal static string Term(TermPart part, InductionTimeline timeline)
    {
        var (term, time) = (part.Segments[0].Lead.Term, part.Segments[0].Lead.Time);
        var remaining = timeline.Remaining(part.Served, part.Last);
        var share = string.Join(" then ", part.Segments.Where(segment => segment.First <= part.Last).Select(segment => segment.Hundredths).Distinct().Select(Share));
        var served = $"{new TermCount(part.Served.Exact - part.Before.Exact).Display()} served, {part.Served.Display()} in all";
        return $"{term.Term.Display()}, {part.Days} of {term.Days} school days {share}{MakingUp(timeline, time, part.First, part.Last)}: {served}; {remaining.Display()} {Remain(remaining)}";
    }

    private static string MakingUp(InductionTimeline timeline, SchoolTime time, LocalDate first, LocalDate last)
    {
        var days = timeline.Years.Where(year => year.ExtendedBy > 0 && year.ServedBy < last)
            .Sum(year => time.DaysBetween(LocalDate.Max(first, year.ServedBy!.Value.PlusDays(1)), LocalDate.Min(last, year.Last ?? last)));
        return days == 0 ? "" : $", {days} of them to make up absence";
    }

    private static string Share(int hundredths) => hundredths == 100 ? "full time" : $"at {Plain(hundredths / 100m)}";

    internal static string YearStarts(InductionYear year) => $"year {year.Number} of induction starts: {Entitlement.Of(year.Number).Display()}";

    internal static string TermsServed(InductionYear year) => $"the {year.Terms.Display()} {Terms(year.Terms)} of {year.Display()} {(year.Terms.Exact == Fraction.Of(1) ? "is" : "are")} served";

    internal static string Absent(AbsentSpan span, InductionYear year, LocalDate known)
    {
        var absence = span.Absence;
        var until = absence.Last is { } last ? $"to {last.InWords()}" : $"and not back by {span.Last.InWords()}";
        var leave = absence.Kind.IsStatutoryLeave() ? absence.Extends ? "; the ECT chose to extend by it" : "; it does not count as absence" : "";
        return $"absent {until}, {absence.Kind.Display()}: {Days(span.DaysIn(year.First, known).Rounded(2))} in {year.Display()}{leave}";
    }

    internal static string AbsenceInAll(InductionYear year) => year.AbsentDays < InductionRules.AbsenceDays
        ? $"{Days(year.AbsentDays)} absent in {year.Display()}, fewer than {InductionRules.AbsenceDays}: no extension"
        : $"{Days(year.AbsentDays)} absent in {year.Display()}, {InductionRules.AbsenceDays} or more: {year.Display()} is extended by all of them";

    internal static string MadeUp(InductionYear year) => year.Last is null
        ? $"{year.Display()} still has {Days(year.ExtendedBy)} to make up, at {Entitlement.Of(year.Number).Display()}"
        : $"{year.Display()} ends: {Days(year.ExtendedBy)} made up, at {Entitlement.Of(year.Number).Display()}";

    internal static string Ends(InductionFacts facts, IReadOnlyList<InductionYear> years)
    {
        var extended = years.Where(year => year.ExtendedBy > 0).Select(year => $"{Days(year.ExtendedBy)} of absence made up in {year.Display()}").ToList();
        var brought = facts.Reduction?.BroughtForwardTo == years[^1].Last ? "the final assessment was brought forward" : "all terms are served";
        return $"induction ends: {string.Join(" and ", [brought, .. extended])}";
    }

    internal static string PastHorizon(TermCount toGo, ServiceSegment last, LocalDate horizon, IReadOnlyList<InductionYear> years)
    {
        var schoolTerms = new TermCount(toGo.Exact / new Fraction(last.Hundredths, 100));
        var days = years is [.., { Last: null, ExtendedBy: > 0 } open] ? $", with {Days(open.ExtendedBy)} of absence to make up," : "";
        return $"the calendar is known to {horizon.InWords()}: still to serve after that {toGo.Display()} full-time {Terms(toGo)}{days} in {schoolTerms.Display()} school {Terms(schoolTerms)} {Share(last.Hundredths)}";
    }

    internal static string NoPost(TermCount toGo, LocalDate? last) =>
        $"the ECT is in no post {(last is { } day ? $"after {day.InWords()}" : "that counts")}: {toGo.Display()} full-time {Terms(toGo)} {Remain(toGo)} to be served elsewhere";

    internal static string Review(bool isPartTime, bool isEndKnown) =>
        (isPartTime ? "every school term without a formal assessment" : "a term without a formal assessment") + (isEndKnown ? "" : ", unless one falls within a term of it");

    internal static string LateReview(LocalDate start) => $"joined part-way through a term on {start.InWords()}, so by the same point of the next";

    internal static string Assessment(InductionYear year, bool isFinal) =>
        $"the last school day of {(isFinal ? "induction" : year.Display())}{(year.ExtendedBy > 0 ? $", {Days(year.ExtendedBy)} of absence made up" : "")}";

    internal static string InsteadOfReview(LocalDate review) => $"; the review of {review.InWords()} would fall less than a term from it and is left out ({InductionRules.Clash.Paragraph})";

    internal static string Away(Absence absence, LocalDate planned) => $"; absent on {planned.InWords()} ({absence.Kind.Display()}), so on return";

    internal static string Interim(InductionTimeline timeline, CountedPost post, LocalDate day) =>
        $"before leaving {post.Post.School}: {ServedSoFar(timeline.ServedOn(day))} served so far, {Days(timeline.Absences.Counted(LocalDate.Max(post.Post.From, timeline.Facts.Start), day).Rounded(2))} absent in this post";

    private static string ServedSoFar(TermCount? served) => served is { } terms ? $"{terms.Display()} full-time {Terms(terms)}" : "an unknown number of full-time terms";

    private static string Days(decimal days) => $"{Plain(days)} {(days == 1 ? "day" : "days")}";

    private static string Terms(TermCount terms) => terms.Exact == Fraction.Of(1) ? "term" : "terms";

    private static string Remain(TermCount terms) => terms.Exact == Fraction.Of(1) ? "remains" : "remain";

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
