using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One session of a closed term, with the mark that was known when the term was closed.</summary>
/// <param name="SessionId">What it is, such as "Y1T2-webinars-1".</param>
/// <param name="Strand">The id of its strand.</param>
/// <param name="Date">Its day then; <c>null</c> where it had none.</param>
/// <param name="Mark">Its mark then; <c>null</c> where it was unrecorded or not due.</param>
/// <param name="Evidence">How well the mark was known; <c>null</c> without a mark.</param>
/// <param name="Line">What it added to each figure.</param>
public sealed record ClosedLine(string SessionId, string Strand, LocalDate? Date, Mark? Mark, Evidence? Evidence, HoursLine Line)
{
    internal static ClosedLine Of(SessionLine session) =>
        new(session.SessionId, session.Strand, session.Date, session.Entry?.Mark, session.Entry?.Evidence, session.Line);
}
