using System.Globalization;
using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The wording of what can be wrong with rates (ECF501 to ECF509), areas (ECF510, ECF511) and claims (ECF520 to ECF527).</summary>
internal static class FundingFindings
{
    internal const string NoRates = "the list holds no rate, so every line of a statement will be £0.00; add the rates that you know";

    internal const string MentorsThemselves = "an ECT cannot be their own mentor; write the mentor's id, or leave it out until there is one";

    internal const string SourceExample = "{ \"title\": \"…\", \"address\": \"…\", \"retrieved\": \"2026-11-23\" }";

    internal static (string Code, string Sentence)? AmountProblem(decimal pounds, int most) => pounds switch
    {
        < 0 => ("ECF501", $"a rate cannot be {Plain(pounds)} pounds; write what a school is paid as a number above 0, such as 900.00"),
        0 => ("ECF503", "a rate of £0.00 pays nothing; leave the rate out where none is known, or write its amount, such as 900.00"),
        _ when pounds > most => ("ECF509", $"{Plain(pounds)} pounds is too much for one person; write the amount in pounds, such as 1576.10"),
        _ when pounds * 100 != decimal.Truncate(pounds * 100) =>
            ("ECF502", $"{Plain(pounds)} pounds has a fraction of a penny; write at most two decimal places, such as 1576.10"),
        _ => null,
    };

    internal static string Overlap(FundingComponent component, FundingArea area, int cohort, string earlier) =>
        $"{component.Display()} in {area.Display()} already has a rate for cohort {cohort} in {earlier}; end one rate before the other starts";

    internal static string FromAfterTo(int from, int to) =>
        $"the cohorts run from {from} back to {to}; write the earlier cohort in \"from\" and the later in \"to\"";

    internal static string WrongBasis(FundingComponent component, FundingBasis right) =>
        $"{component.Display()} is paid {right.Display()}; write \"{FundingWords.WordFor(FundingWords.Bases, right)}\"";

    internal static string Year2Only(FundingComponent component) =>
        $"{component.Display()} pays for year 2 alone, so nothing of it is paid after year 1; write \"year-2\"";

    internal static string NotADistrict(string code) =>
        $"\"{code}\" is not the code of an English district; write E06, E07, E08 or E09 and six digits, such as \"E09000033\"";

    internal static string DistrictTwice(string code, string area) => $"\"{code}\" already stands under \"{area}\"; keep it in one area";

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

    private static string Plain(decimal pounds) => pounds.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => FundingReasons.Day(date);
}
