using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The wording of why a whole line pays nothing.</summary>
internal static class CauseReasons
{
    internal static string Of(FundingLine line, LineCause cause, LocalDate asAt) => cause.Kind switch
    {
        CauseKind.SchoolLed => "the programme is school-led: backfill is paid for provider-led training only",
        CauseKind.NoMentor => "there is no mentor yet: backfill pays for the time of a mentor in training",
        CauseKind.FundedBefore => $"a school was already paid for the training of {cause.Name}: backfill is paid once per mentor",
        CauseKind.OnAnotherLine => $"backfill follows the mentor, not the ECT, and is paid once: see the line of {cause.Name}",
        CauseKind.NoTerm => $"{cause.Name} mentored here for no term to its end: backfill is paid for whole terms",
        CauseKind.NoInstalment => $"{cause.Name} brings no instalment here: each of the two is paid once, for the mentor of 1 June",
        CauseKind.LeftBeforeYear2 => $"{(cause.Day <= asAt ? "left" : "leaves")} on {FundingReasons.Day(cause.Day)}, before {Year2(line, asAt)}",
        CauseKind.NoYear2 => $"induction is reduced to {(cause.Name == "1" ? "1 term" : $"{cause.Name} terms")}, so there is no year 2",
        CauseKind.MovedOn => $"{(cause.Day <= asAt ? "moved" : "moves")} to school {cause.Name} on {FundingReasons.Day(cause.Day)}: {School(line)}",
        _ => "schools of this type do not receive these grants",
    };

    private static string Year2(FundingLine line, LocalDate asAt) =>
        $"year 2 {(line.Spell.Ect.Year2From <= asAt ? "started" : "starts")} on {FundingReasons.Day(line.Spell.Ect.Year2From)}";

    private static string School(FundingLine line) => line.Cohort >= 2025
        ? "year 2 is paid to the school of the second year"
        : "year 2 is paid to the school of 31 August; schools settle between themselves";
}
