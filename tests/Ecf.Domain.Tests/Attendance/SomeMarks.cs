using Ecf.Domain.Attendance;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

/// <summary>Marks that the tests of this folder share.</summary>
internal static class SomeMarks
{
    /// <summary>The last school day of spring 2025 in Staffordshire, the end of year 1 term 2.</summary>
    internal static readonly LocalDate EndOfSpring = new(2025, 4, 11);

    internal static readonly LocalDate Later = new(2025, 7, 1);

    /// <summary>A mentor who came to all until the end of year 1 term 2.</summary>
    internal static HoursLedger WhoAttendedAll => HoursLedger.Of(Register.Take(Some.MentorInStaffordshire, AllUntil(EndOfSpring)).Value, EndOfSpring);

    internal static IEnumerable<RegisterEntry> AllUntil(LocalDate day) => Some.MentorInStaffordshire.Sessions
        .Where(session => session.Date <= day).Select(session => new RegisterEntry("1", session.Id, Mark.Attended, session.Date));

    internal static RegisterEntry Attended(string session) => new("1", session, Mark.Attended, Later);

    internal static ReadResult<Register> Take(params RegisterEntry[] entries) => Register.Take(Some.MentorInStaffordshire, entries);

    internal static HoursLedger LedgerOf(params RegisterEntry[] entries) => HoursLedger.Of(Take(entries).Value, Later);

}
