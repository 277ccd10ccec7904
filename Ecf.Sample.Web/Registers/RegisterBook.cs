using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Registers;

/// <summary>The registers of the sessions held: which are not marked yet, and the sheet of each.</summary>
internal sealed class RegisterBook(HubContext store, HubDescription hub, HubLibrary library, CohortReader reader, Scope scope, AuditBook audit)
{
    /// <summary>The registers of every session held up to a day, the oldest first; deadlines of self-paced work are none.</summary>
    /// <param name="day">The day.</param>
    /// <param name="cohort">The cohort asked; <c>null</c> for all.</param>
    /// <param name="stop">Gives up.</param>
    internal async Task<IReadOnlyList<SessionRegister>> AllAsync(LocalDate day, int? cohort, CancellationToken stop)
    {
        var all = new List<SessionRegister>();
        foreach (var each in hub.Cohorts.Where(one => cohort is null || one.Year == cohort))
        {
            all.AddRange(Of(await reader.ReadAsync(each.Year, day, stop)));
        }

        return [.. all.OrderBy(register => register.Session.Date).ThenBy(register => register.Cohort).ThenBy(register => register.Role).ThenBy(register => register.Session.Id, StringComparer.Ordinal)];
    }

    /// <summary>One register, its session named in any case, as addresses are; <c>null</c> where nobody of the cohort has the session on that day.</summary>
    internal async Task<SessionRegister?> OpenAsync((int Cohort, Audience Role, string Session, LocalDate Date) which, LocalDate day, CancellationToken stop) =>
        hub.Cohort(which.Cohort) is null || which.Date > day ? null
        : Dated(await reader.ReadAsync(which.Cohort, day, stop), (member, session) => member.Role == which.Role && session.Date == which.Date && string.Equals(session.Id, which.Session, StringComparison.OrdinalIgnoreCase) && Sees(member, session)).FirstOrDefault();

    /// <summary>Writes marks down, all or none.</summary>
    /// <returns>Whether the register still was as it had been seen; otherwise nothing is written.</returns>
    internal async Task<bool> KeepAsync(SessionRegister seen, string seal, IReadOnlyDictionary<string, Mark> sheet, (LocalDate Day, CancellationToken Stop) now)
    {
        // What takes long is read before anybody has to wait for it.
        await reader.ReadAsync(seen.Cohort, now.Day, now.Stop);
        // Nobody else marks between the look and the writing.
        await using var transaction = await store.BeginWritingAsync(now.Stop);
        var register = await OpenAsync((seen.Cohort, seen.Role, seen.Session.Id, seen.Session.Date), now.Day, now.Stop);
        if (register is null || register.Seal != seal)
        {
            return false;
        }

        var written = MarkWriter.Write(store, register.New(sheet, now.Day), now.Stop);
        var which = FormattableString.Invariant($"registers/{seen.Cohort}/{seen.Role}/{seen.Session.Id}/{seen.Session.Date:uuuu'-'MM'-'dd}");
        await audit.NoteAsync(audit.Of(AuditKinds.RegisterMarked, which, $"{written} marks written, {register.Unrecorded} were not marked before"), now.Stop);
        await transaction.CommitAsync(now.Stop);
        return true;
    }

    /// <summary>The registers of the sessions of a cohort that were held up to the day of its facts, and that the asker may see.</summary>
    private IEnumerable<SessionRegister> Of(CohortFacts facts) => Dated(facts, (member, session) => session.Date <= facts.AsAt && Sees(member, session));

    /// <summary>A register for each session with a date; deadlines of self-paced work have none.</summary>
    /// <param name="facts">The cohort.</param>
    /// <param name="which">Says of a session of somebody whether it is wanted.</param>
    internal static IEnumerable<SessionRegister> Dated(CohortFacts facts, Func<CohortMember, ScheduledSession, bool> which) =>
        from member in facts.Members
        from session in member.Schedule.Sessions
        where !session.IsSelfPaced && which(member, session)
        group (member, session) by (member.Role, session.Id, session.Date) into together
        select new SessionRegister(facts.Cohort, together.Key.Role, together.First().session,
            [.. together.Select(pair => pair.member).OrderBy(member => PersonName.SortKeyOf(member.Name), StringComparer.Ordinal).ThenBy(member => member.Id, StringComparer.Ordinal)]);

    /// <summary>Whether the asker holds a session for a member, where that is what they may see.</summary>
    private bool Sees(CohortMember member, ScheduledSession session) => scope.IsWhole || library.Planned.Events.Any(held => scope.Holds(held)
        && held.Session.Id == session.Id && held.Session.Date == session.Date && held.Programme.Id == member.Schedule.Programme.Id && held.Schools.Contains(member.Urn));
}
