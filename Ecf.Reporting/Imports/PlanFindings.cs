using System.Globalization;
using Ecf.Domain;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>The wording of what can be wrong with a row beside the others and beside what the hub has: ECF767, ECF768 and ECF774 to ECF778.</summary>
internal static class PlanFindings
{
    internal static readonly Remark NoSuchSchool = Error("ECF767", "no school with this number is on record", "import the school first, or correct the number");

    internal static readonly Remark ClosedSchool = new(Severity.Warning, "ECF768", "the school is closed", "check whether another school has taken its place");

    internal static readonly Remark OtherwiseBelow = Error("ECF775", "a later row speaks of the same with other values, so it is not known which is right", "keep the right one");

    internal static readonly Remark NoSuchPerson = Error("ECF776", "nobody with this number is on record", "import the person first, or correct the number");

    internal static readonly Remark NoSuchEct = Error("ECF776", "no ECT with this number is on record", "import the ECT first, or correct the number");

    internal static readonly Remark NoSuchMentor = Error("ECF776", "no mentor with this number is on record", "import the mentor first, or correct the number");

    internal static readonly Remark NotADistrict = Error("ECF766", "this is not the code of an administrative district", "write its nine characters, such as E06000018, as the register of schools gives them");

    internal static readonly Remark OwnMentor = Error("ECF777", "nobody is their own mentor", "correct one of the two numbers");

    internal static readonly Remark AbsentForMinutes = Error("ECF777", "somebody absent has no minutes attended", "write attended, or leave the minutes empty");

    internal static readonly Remark OtherLength = Error("ECF777", "hours and minutes do not say the same", "give one of the two");

    internal static readonly Remark NotStatutory = Error("ECF777", "only statutory leave extends induction because the ECT chooses so", "write no, or correct the kind of absence");

    internal static readonly Remark DaysOfAPartTimer = Error("ECF763", "the ECT works part time, so the days of the absence must be told", "write the days on which the ECT should have been at work, such as 1.5");

    internal static readonly Remark Example = new(Severity.Note, "ECF778", "this is the template's example, which is passed over", "nothing needs doing");

    internal static Remark Repeats(int row) => new(Severity.Warning, "ECF774", $"the row repeats row {row}, so it is passed over", "nothing needs doing, or correct the one that is wrong");

    internal static Remark OtherwiseAbove(int row) => Error("ECF775", $"row {row} speaks of the same with other values, so it is not known which is right", "keep the right one");

    internal static Remark NoSuch(string what, IReadOnlyList<string> known) => Error("ECF776", $"the hub has no such {what}",
        known.Count == 0 ? $"add the {what} to the hub's folder first" : $"write one of {string.Join(", ", known.Take(12))}");

    internal static Remark NoSuchSession(string programme) => Error("ECF776", $"the person's programme {programme} has no such session", "write the session's id as the programme's page shows it, such as Y1T1-webinar-2");

    internal static Remark Backwards(string first, string last) => Error("ECF777", $"the {last} lies before the {first}", "correct one of them");

    internal static Remark OtherSchool(School? school, LocalDate since) => Error("ECF777",
        $"the person is on record at {(school is null ? "another school" : school.Name)} since {SerialDay.Display(since)}",
        "give the first day at this school under \"At school from\", and the earlier time ends the day before");

    internal static Remark SameDay(LocalDate day) => Error("ECF777", $"the person begins at another school on {SerialDay.Display(day)} too", "correct one of the days");

    internal static Remark OtherMentor(LocalDate from, LocalDate? to, int row) => Error("ECF777",
        $"the ECT has another mentor {Span(from, to, row)}",
        "give the earlier mentor's last day in a row of its own, or correct the days");

    internal static Remark OtherAbsence(LocalDate from, LocalDate? to, int row) => Error("ECF777",
        string.Create(CultureInfo.InvariantCulture, $"the ECT is away already {Span(from, to, row)}"), "correct the days, or take one of the two out");

    private static string Span(LocalDate from, LocalDate? to, int row) => string.Create(CultureInfo.InvariantCulture,
        $"from {SerialDay.Display(from)}{(to is { } last ? $" to {SerialDay.Display(last)}" : " on")}{(row > 0 ? $" (row {row})" : "")}");

    private static Remark Error(string code, string sentence, string suggestion) => new(Severity.Error, code, sentence, suggestion);
}
