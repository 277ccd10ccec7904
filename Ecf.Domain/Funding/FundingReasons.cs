using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The wording of every line's working and reason. People are named, never numbered.</summary>
internal static class FundingReasons
{
    internal const string SchoolLed = "the programme is school-led: backfill is paid for provider-led training only";

    internal const string NoMentor = "there is no mentor yet: backfill pays for the time of a mentor in training";

    internal const string NoRateWorking = "no rate";

    internal static string FundedBefore(ClaimedMentor mentor) =>
        $"a school was already paid for the training of {mentor.Name}: backfill is paid once per mentor";

    internal static string OnTheLineOf(ClaimedEct first) =>
        $"backfill follows the mentor, not the ECT, and is paid once: see the line of {first.Name}";

    internal static string NoRate(FundingComponent component, ClaimedEct ect) => ect.Area is { } area
        ? $"no rate is held for {component.Display()} in {area.Display()}, cohort {ect.Cohort}: add the published rate to the file of rates; no other cohort's or area's rate is used"
        : "the funding area of the school is not known: give the school the code of its district, such as E06000018 for Nottingham";

    internal static string Working(FundingRate rate, Money inAll)
    {
        var perMentor = rate.Basis == FundingBasis.PerMentorOnce;
        if (inAll == Money.Zero)
        {
            return $"{rate.Amount} × 0 {(perMentor ? "mentors" : "ECTs")}, {rate.Unit}";
        }

        var part = inAll == rate.Amount ? "" : $"{inAll} of ";
        return $"{part}{rate.Amount} {(perMentor ? "× 1 mentor" : "per ECT")}, {rate.Unit}";
    }

    /// <summary>When each instalment is or was to be paid, or why it is not. The mentor's name only where the mentor's ECTs earn it.</summary>
    internal static string When(IReadOnlyList<Instalment> instalments, string? mentor, LocalDate asAt) =>
        string.Join("; ", instalments.Select(instalment => instalment.Stay switch
        {
            Stay.NeverBegun => NeverBegun(instalment, mentor, asAt),
            Stay.BrokenOff => BrokenOff(instalment, mentor, asAt),
            _ => instalments.Count == 1 ? Alone(instalment, asAt) : OneOfSeveral(instalment, asAt),
        }));

    internal static string Day(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");

    private static string Alone(Instalment only, LocalDate asAt) => $"year {only.Year} {Course(only, asAt)}; {Due(only, asAt)}";

    private static string OneOfSeveral(Instalment one, LocalDate asAt) =>
        $"{one.Amount} for year {one.Year}, which {Course(one, asAt)}: {Due(one, asAt)}";

    private static string NeverBegun(Instalment year, string? mentor, LocalDate asAt) =>
        $"{Stops(year, mentor, asAt)} on {Day(year.Stopped!.Value)}, before year {year.Year} {(year.From <= asAt ? "started" : "starts")} on {Day(year.From)}";

    private static string BrokenOff(Instalment year, string? mentor, LocalDate asAt) =>
        $"{Stops(year, mentor, asAt)} during year {year.Year} on {Day(year.Stopped!.Value)}: a proportionate amount may be payable, but the rule is not published here; ask the DfE";

    private static string Stops(Instalment year, string? mentor, LocalDate asAt) => (mentor, year.Stopped <= asAt) switch
    {
        (null, true) => "left",
        (null, false) => "leaves",
        (_, true) => $"the last ECT of {mentor} stopped",
        (_, false) => $"the last ECT of {mentor} stops",
    };

    private static string Course(Instalment year, LocalDate asAt) => asAt < year.From ? $"starts on {Day(year.From)}"
        : asAt <= year.To ? $"ends on {Day(year.To)}"
        : $"ended on {Day(year.To)}";

    private static string Due(Instalment year, LocalDate asAt) =>
        $"paid in arrears, {(year.IsDue(asAt) ? "was due" : "expected")} by {Day(year.DueBy)}";
}
