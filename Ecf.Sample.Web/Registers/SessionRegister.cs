using System.Security.Cryptography;
using System.Text;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Registers;

/// <summary>The register of one session on one day: everybody of a cohort and role who has it then.</summary>
/// <param name="Cohort">The year in which the cohort's academic year starts.</param>
/// <param name="Role">ECTs or mentors.</param>
/// <param name="Session">The session with its date.</param>
/// <param name="Members">Who is asked to come, by name.</param>
internal sealed record SessionRegister(int Cohort, Audience Role, ScheduledSession Session, IReadOnlyList<CohortMember> Members)
{
    /// <summary>What the programme calls the session's row.</summary>
    internal string Strand => Members[0].Schedule.Programme.Strands.First(strand => strand.Id == Session.Strand).Name;

    /// <summary>How many have no mark.</summary>
    internal int Unrecorded => Members.Count(member => EntryOf(member) is null);

    /// <summary>What was known of a member on the day asked for; <c>null</c> while nothing is.</summary>
    internal RegisterEntry? EntryOf(CohortMember member) => member.Register.EntryOf(Session.Id, member.Ledger.AsAt);

    /// <summary>What the register said when it was shown, so that nobody writes over what they have not seen.</summary>
    internal string Seal => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', Members.Select(member => $"{member.Id} {EntryOf(member)}")))));

    /// <summary>The marks that a sheet adds: those that say something new.</summary>
    /// <param name="sheet">What was marked of whom, by the id of the person; whoever is not in it stays as they are.</param>
    /// <param name="day">The day on which it is written down.</param>
    internal IReadOnlyList<RegisterEntry> New(IReadOnlyDictionary<string, Mark> sheet, LocalDate day) =>
    [
        .. from member in Members
           where sheet.ContainsKey(member.Id)
           let now = EntryOf(member)
           where now is null || now.Mark != sheet[member.Id]
           select new RegisterEntry(member.Id, Session.Id, sheet[member.Id], day),
    ];
}
