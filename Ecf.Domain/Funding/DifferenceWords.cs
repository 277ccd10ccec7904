namespace Ecf.Domain.Funding;

/// <summary>The wording of why a payment differs.</summary>
internal static class DifferenceWords
{
    internal const string Agrees = "as expected";

    internal static string Who(ExpectedItem item) => item.Share.Mentor?.Name ?? item.Line.EctName;

    internal static string OtherCohort(FundingRate used, FundingRate right) =>
        $"reckoned by {used.Amount}, the rate of {Cohorts(used)}; the rate of {Cohorts(right)} is {right.Amount}";

    internal static string OtherArea(FundingRate used, FundingRate right) =>
        $"reckoned by {used.Amount}, the rate of {used.Area.Display()}; the school is in {right.Area.Display()}, where it is {right.Amount}";

    internal static string OtherSource(ContestedAmount contested) =>
        $"reckoned by {contested.Amount} for {contested.Of}, which {contested.Source.Title} prints; the rate used here gives {contested.Instead}";

    internal static string Terms(FundingRate rate, int paid, int expected) =>
        $"pays {Count(paid)} of {rate.Amount}, which is {rate.TermsDisplay(paid)}; {Count(expected)} are expected, {rate.TermsDisplay(expected)}: compare the declarations";

    internal static string Rounded(FundingRate rate) => $"each term was rounded for itself; a term is {rate.TermsDisplay(1)}, and the shares of a year add up to {rate.TermsDisplay(3)}";

    internal static string MovedAway(string person, string school) => $"the money of {person} stands with school {school}, where {person} was when it fell due";

    internal static string MovedHere(string person) => $"leaves out {person}, who moved to this school";

    internal static string OncePerMentor(int times, int mentors) =>
        $"pays backfill {times} times for {(mentors == 1 ? "1 mentor" : $"{mentors} mentors")}: it is paid once per mentor, however many ECTs";

    internal static string NotPayable(FundingLine line) => $"nothing is expected: {line.Reason}";

    internal static string LeavesOut(string person, Money amount) => $"leaves out {amount} for {person}";

    internal static string Adds(string person, Money amount) => $"pays {amount} more, the amount for {person}: it may be paid twice";

    internal static string TooEarly(PaymentWindow window) => $"expected from {FundingReasons.Day(window.From)} on, so it came early or is for another year";

    internal const string Unexplained = "nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by";

    internal const string UnknownSchool = "the statement has no such line for this school and person; check the school's number, the name and the grant";

    private static string Count(int terms) => terms == 1 ? "1 term" : $"{terms} terms";

    internal static string Cohorts(FundingRate rate) => rate.FromCohort == rate.ToCohort ? $"cohort {rate.FromCohort}" : $"cohorts {rate.FromCohort} to {rate.ToCohort}";
}
