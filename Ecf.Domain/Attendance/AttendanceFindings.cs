using System.Globalization;
using Ecf.Domain.Reading;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>
/// The wording of what can be wrong with a mark (ECF401 to ECF407), to be asked about a programme (ECF410), and wrong with
/// funded hours (ECF420, ECF421), a closed term (ECF430 to ECF433) and columns of marks (ECF440 to ECF444).
/// </summary>
internal static class AttendanceFindings
{
    internal static Finding NoSession(RegisterEntry entry) => Of(entry, "ECF401",
        $"no session \"{Quote.Short(entry.SessionId)}\" is on this schedule, so the mark is set aside; check the id, or the programme that the person follows");

    /// <summary>A mark that was written down anew on a later day is a correction, and the register knows both; two of one day contradict each other.</summary>
    internal static Finding MarkedTwice(RegisterEntry entry, RegisterEntry kept) => entry.RecordedOn < kept.RecordedOn ? Corrected(entry, kept) : Of(entry, "ECF402",
        $"this session is marked twice, and the mark of {On(kept.RecordedOn)} ({kept.Mark}) stands; remove the one of {On(entry.RecordedOn)} ({entry.Mark})");

    private static Finding Corrected(RegisterEntry entry, RegisterEntry kept) => Of(entry, "ECF402",
        $"the mark of {On(entry.RecordedOn)} ({entry.Mark}) was corrected on {On(kept.RecordedOn)} ({kept.Mark}); if that was a slip, mark the session again") with { Severity = Severity.Note };

    internal static Finding BeforeSession(RegisterEntry entry, ScheduledSession session) => Of(entry, "ECF403",
        $"the mark was recorded on {On(entry.RecordedOn)}, before the session on {On(session.Date)}, so it is set aside; mark the session once it was held");

    internal static Finding NoStrand(RegisterEntry entry, string strand, IReadOnlyList<string> known) => Of(entry, "ECF404",
        $"the programme has no strand \"{Quote.Short(strand)}\", so the mark of \"{Quote.Short(entry.SessionId)}\" is set aside; {Nearest.Hint(strand, known)}");

    internal static Finding NotMinutes(RegisterEntry entry) => Of(entry, "ECF405",
        $"{Minutes(entry)} cannot be attended in one day and marked {entry.Mark.Display()}, so the mark is set aside; write the minutes attended, such as 45, or leave them out for the whole session");

    internal static Finding LongerThanSession(RegisterEntry entry, ScheduledSession session) => Of(entry, "ECF406",
        $"{Minutes(entry)} are marked for a session of {session.Length.Minutes} minutes, and those {session.Length.Minutes} count; leave the minutes out for the whole session");

    internal static Finding Overlaps(Sitting refused, Sitting kept) => Of(refused.Entry, "ECF407",
        $"{refused.Display()} overlaps {kept.Display()}, and nobody is in two places at once, so the first is refused; correct the time or the minutes of either");

    internal static Finding UnderFunded(string programme, int year, Hours planned, Hours funded) => new(programme, $"$.sessions[Y{year}]", Severity.Note, "ECF410",
        $"year {year} plans {planned.Display()} of training and {funded.Display()} are funded; ask the provider whether the other {(funded - planned).Display()} are held outside this programme, were lost from its page, or are left to the school");

    internal static string CohortTwice(int cohort, string earlier) => $"cohort {cohort} already has its funded hours in {earlier}; end one entry before the other starts";

    internal static string CohortsBackwards(int from, int to) =>
        $"the cohorts run from {from} back to {to}; write the earlier cohort in \"from\" and the later in \"to\", or leave \"to\" out where no end is known";

    internal static string HashDiffers(string stated, string computed) =>
        $"the figures of this closed term were changed after it was closed: they hash to {computed}, and the file says {Quote.Short(stated)}; restore the file, and enter corrections as marks";

    internal const string NotFigures = "these figures cannot be: due is at most required, and attended and unrecorded together are at most due; restore the file";

    internal const string TooMuchInAll = "the sessions add up to more than a sum of minutes holds; restore the file";

    internal static string SessionTwice(string session) => $"session \"{Quote.Short(session)}\" is given twice; restore the file";

    internal static string StrangeRow(string what, int value, int count) => count == 0
        ? $"{what} {Number(value)} does not exist, for there is none, so the mark is set aside; list what the columns speak of"
        : $"{what} {Number(value)} does not exist, so the mark is set aside; write an index from 0 to {Number(count - 1)}";

    internal static string TooManyMinutes(int minutes, int already) =>
        $"{Number(minutes)} minutes more than the {Number(already)} of this person, strand and term do not fit in a sum, so the mark is set aside; check for rows given many times over";

    internal static string MoreRows(long unlisted) => $"{unlisted.ToString(CultureInfo.InvariantCulture)} more marks are set aside and not listed; correct those above and add up again";

    private static string Minutes(RegisterEntry entry) => $"{Number(entry.Minutes ?? 0)} minutes{(entry.From is { } from ? $" from {Sitting.Display(from)}" : "")}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Finding Of(RegisterEntry entry, string code, string sentence) =>
        new("register", $"$[{Quote.Short(entry.SessionId)}]", Severity.Warning, code, sentence);

    private static string On(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");
}
