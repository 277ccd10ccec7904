using System.Globalization;
using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>
/// The wording of what can be wrong with rates (ECF501 to ECF509, ECF512 to ECF519), areas (ECF510, ECF511, ECF528, ECF529), claims (ECF520 to ECF527, ECF530 to
/// ECF538) and frozen statements (ECF540).
/// </summary>
internal static class FundingFindings
{
    internal const string NoRates = "the list holds no rate, so every line of a statement will be £0.00; add the rates that you know";

    internal const string MentorsThemselves = "an ECT cannot be their own mentor; write the mentor's id, or leave it out until there is one";

    internal const string SourceExample = "{ \"title\": \"…\", \"address\": \"…\", \"retrieved\": \"2026-11-23\" }";

    internal const string WindowBackwards = "the days of payment run backwards; write the earlier day in \"from\" and the later in \"to\"";

    internal const string OtherHash = "the statement is not the one that was frozen: its hash does not fit its content; use the copy that was sent, or freeze a new one";

    internal static (string Code, string Sentence)? AmountProblem(decimal pounds, int most) => pounds switch
    {
        < 0 => ("ECF501", $"a rate cannot be {Plain(pounds)} pounds; write what a school is paid as a number above 0, such as 900.00"),
        0 => ("ECF503", "a rate of £0.00 pays nothing; leave the rate out where none is known, or write its amount, such as 900.00"),
        _ when pounds > most => ("ECF509", $"{Plain(pounds)} pounds is too much for one person; write the amount in pounds, such as 1576.10"),
        _ when pounds * 100 != decimal.Truncate(pounds * 100) =>
            ("ECF502", $"{Plain(pounds)} pounds has a fraction of a penny; write at most two decimal places, such as 1576.10"),
        _ => null,
    };

    internal static string NotPence(decimal pounds) => $"{Plain(pounds)} pounds is no amount in whole pence; write at most two decimal places, such as 1576.10";

    internal static string Overlap(FundingComponent component, FundingArea area, int cohort, string earlier) =>
        $"{component.Display()} in {area.Display()} already has a rate for cohort {cohort} in {earlier}; end one rate before the other starts";

    internal static string FromAfterTo(int from, int to) =>
        $"the years run from {from} back to {to}; write the earlier year in \"from\" and the later in \"to\"";

    internal static string WrongBasis(FundingComponent component) => component == FundingComponent.MentorBackfill
        ? "mentor backfill is paid once per mentor; write \"per-mentor-once\", or \"per-evidence-point\" from cohort 2025 on"
        : $"{component.Display()} is paid per ECT; write \"per-ect\"";

    internal static string WrongEarning(FundingComponent component) => component == FundingComponent.MentorBackfill
        ? "mentor backfill is earned by the mentor's training; write \"terms\", \"instalment\" or \"evidence-points\""
        : $"{component.Display()} pays for year 2 alone; write \"year-2\"";

    internal static string PaymentOverlap(PaymentRule rule, string earlier) =>
        $"{earlier} already says when {rule.Component.Display()} is paid for {FundingTerm.YearName(rule.FromYear)} or a later year; end one before the other starts";

    internal static string NotAnAnnualDay(string text) => $"\"{text}\" is not a day of any year; write month-day, such as \"11-30\"";

    internal static string EvidenceParts(Money start, Money engagement, Money whole) =>
        $"{start} on the start and {engagement} on engagement are {start + engagement} together, not {whole}; correct the parts or the amount";

    internal static string Gap(FundingRate rate, FundingRate next) =>
        $"{rate.Component.Display()} in {rate.Area.Display()} has a rate up to cohort {rate.ToCohort} and again from {next.FromCohort}; add the cohorts between, or they bring £0.00";

    internal static string TotalDiffers(RateTotal total, Money sum) =>
        $"the source prints {total.Amount} for {total.Area.Display()}, cohort {total.Cohort}, but the rates add up to {sum}; correct the rate or the total, or keep both where the source prints them so";

    internal static string Contested(FundingRate rate, ContestedAmount contested) =>
        $"{contested.Source.Title} prints {contested.Amount} for {contested.Of}, where this rate gives {contested.Instead}; this rate is used, so ask which one the school was told";

    internal static string AreasMissing(int cohort, IReadOnlyList<FundingArea> areas) =>
        $"no rate of cohort {cohort} is held for {string.Join(", ", areas.Select(area => area.Display()))}, so schools there have lines of £0.00; add the rates once they are published";

    internal static string NotADistrict(string code) =>
        $"\"{code}\" is not the code of an English district; write E06, E07, E08 or E09 and six digits, such as \"E09000033\"";

    internal static string DistrictTwice(string code, string area) => $"\"{code}\" already stands under \"{area}\"; keep it in one area";

    internal static string NotASchool(string urn) => $"\"{urn}\" is not a school's unique reference number; write its six digits, such as \"122222\"";

    internal static string SchoolTwice(string urn, string area) => $"school \"{urn}\" already stands under \"{area}\"; keep it in one area";

    internal static string EctTwice(string name, int earlier) =>
        $"the id of {name} already stands in $.ects[{earlier}]; a claim holds each ECT once, so remove one of the two";

    internal static string MentorTwice(string name, int earlier) =>
        $"the id of {name} already stands in $.mentors[{earlier}]; a claim holds each mentor once, so remove one of the two";

    internal static string UnknownMentor(string name) =>
        $"the mentor of {name} is not among the claim's mentors; add the mentor, or leave the mentor out until there is one";

    internal static string Year2Backwards(LocalDate from, LocalDate to) =>
        $"year 2 starts on {Day(from)} and ends before that, on {Day(to)}; give a last day on or after the first";

    internal static string Year2TooEarly(LocalDate year1, LocalDate year2) =>
        $"year 2 starts on {Day(year2)}, which is not after the first day of year 1, {Day(year1)}; give a first day of year 2 after that of year 1";

    internal static string LeftTooEarly(LocalDate left, LocalDate year1) =>
        $"the last day was {Day(left)}, before year 1 started on {Day(year1)}; correct the day, or leave out an ECT who never started";

    internal static string Blank(string what) => $"the {what} is empty; a claim names every person and school, so write it";

    internal static string UnknownEct(string what) => $"the ECT of this {what} is not among the claim's ECTs; add the ECT, or remove the {what}";

    internal static string ChangeTooEarly(string what, LocalDate day, LocalDate start) =>
        $"this {what} is dated {Day(day)}, which is not after the start of induction on {Day(start)}; say in the ECT's own facts how it began";

    internal static string TwoChanges(string what, LocalDate day, int earlier) =>
        $"the ECT already has a {what} on {Day(day)}, the one numbered {earlier}; keep one of the two";

    internal static string Circle(string ect, string mentor) =>
        $"{mentor} mentors {ect} again after somebody else did, so the replacements go in a circle; each term is paid to one mentor alone: check the days";

    internal static string OutOfRange(string what, int given, int least, int most) => $"{what} cannot be {given}; give a whole number from {least} to {most}, or leave it out where it is not known";

    internal static string ClaimedSchoolTwice(string school, int earlier) => $"school {school} already stands in $.schools[{earlier}]; keep one of the two";

    private static string Plain(decimal pounds) => pounds.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => FundingReasons.Day(date);
}
