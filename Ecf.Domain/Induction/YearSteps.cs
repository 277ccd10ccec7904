using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The steps of one year of induction: its entitlement, its absence and what that extends.</summary>
internal static class YearSteps
{
    internal static IEnumerable<InductionStep> Of(InductionTimeline timeline, InductionYear year)
    {
        var rule = year.Number == 1 ? InductionRules.Year1 : InductionRules.Year2;
        yield return new(year.First, InductionWords.YearStarts(year), rule.Paragraph);
        if (year.ServedBy is { } served && served <= (timeline.End.Date ?? served))
        {
            yield return new(served, InductionWords.TermsServed(year), InductionRules.Length.Paragraph);
        }

        foreach (var step in Absence(timeline, year))
        {
            yield return step;
        }

        if (year.Last is { } last && last > year.ServedBy && year.ExtendedBy == 0)
        {
            yield return new(last, InductionWords.OneTermElsewhere, InductionRules.Elsewhere.Paragraph);
        }
    }

    private static IEnumerable<InductionStep> Absence(InductionTimeline timeline, InductionYear year)
    {
        var known = year.Last ?? timeline.Clock.LastKnown ?? year.First;
        var day = year.ServedBy ?? known;
        foreach (var span in timeline.Absences.Spans.Where(span => !span.DaysIn(year.First, known).IsZero))
        {
            var rule = span.Absence.Kind.IsStatutoryLeave() ? InductionRules.StatutoryLeave : InductionRules.Absence;
            yield return new(LocalDate.Max(span.Absence.First, year.First), InductionWords.Absent(span, year, known), rule.Paragraph);
        }

        if (year.AbsentDays > 0)
        {
            yield return new(day, InductionWords.AbsenceInAll(year), InductionRules.Absence.Paragraph);
        }

        if (year.ExtendedBy > 0)
        {
            yield return new(year.Last ?? known, InductionWords.MadeUp(year), InductionRules.MakingUp.Paragraph);
        }
    }
}
