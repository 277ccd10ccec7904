using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>What one mentor holds in the hand: the ECTs and their hours, the own sessions, and what the school is paid for the own training.</summary>
/// <remarks>Tables, by key: hours (the mentor and the ECTs), sessions (the mentor's own), funding-lines, notes.</remarks>
public static class MentorReport
{
    /// <summary>Makes the report of a mentor of the cohort.</summary>
    /// <param name="facts">The whole cohort.</param>
    /// <param name="mentor">The mentor's <see cref="CohortMember.Id"/>.</param>
    /// <exception cref="ArgumentException">The cohort has no such mentor.</exception>
    public static Report Of(CohortFacts facts, string mentor)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var self = facts.Members.FirstOrDefault(member => member.Role == Audience.Mentor && member.Id == mentor)
            ?? throw new ArgumentException($"The cohort {facts.CohortName} has no mentor \"{mentor}\": give the id of one of its members who is a mentor.", nameof(mentor));
        var ects = facts.Members.Where(member => member.Role == Audience.EarlyCareerTeacher && member.Partners.Any(partner => partner.Id == mentor));
        var both = facts.Part([self, .. ects], facts.Funding.OfMentor(mentor));
        return new(
            $"{self.Name}: mentor in cohort {facts.CohortName}",
            facts.AsAt,
            [HoursTables.ByPerson(both), SessionTables.Sessions(both.Only(self)), FundingTables.Lines(both), NotesTables.Notes(both)]);
    }
}
