using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>One person of a cohort with everything that its reports say.</summary>
public sealed class CohortMember
{
    /// <summary>The teacher reference number as text, or the hub's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The name as given.</summary>
    public required string Name { get; init; }

    /// <summary>ECT or mentor.</summary>
    public required Audience Role { get; init; }

    /// <summary>The main subject or phase taught.</summary>
    public required string Subject { get; init; }

    /// <summary>The school's name on the report's date.</summary>
    public required string School { get; init; }

    /// <summary>The school's unique reference number, six digits; <c>null</c> where the person is at none. Two schools may have one name, so this says who belongs together.</summary>
    public string? Urn { get; init; }

    /// <summary>The share of a full-time post on the report's date.</summary>
    public Fte Fte { get; init; }

    /// <summary>The first day of training.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day with the hub, or <c>null</c> while taking part.</summary>
    public LocalDate? Left { get; init; }

    /// <summary>The ECT's mentor or the mentor's ECTs on the report's date, by name; none where there is none.</summary>
    public required IReadOnlyList<CohortPartner> Partners { get; init; }

    /// <summary>The marks, with the schedule they belong to.</summary>
    public required Register Register { get; init; }

    /// <summary>What taking the marks found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The hours on the report's date.</summary>
    public required HoursLedger Ledger { get; init; }

    /// <summary>An ECT's induction and training side by side; <c>null</c> for a mentor, and where the record contradicts itself.</summary>
    public TwoClocks? Clocks { get; init; }

    /// <summary>What was found in the record that the clocks are made from.</summary>
    public IReadOnlyList<Finding> InductionFindings { get; init; } = [];

    /// <summary>The programme's sessions with their dates.</summary>
    public Schedule Schedule => Register.Schedule;

    /// <summary>The partners' names, for a cell of a table.</summary>
    internal string PartnerNames => string.Join("; ", Partners.Select(partner => partner.Name));

    /// <summary>Whether the person has left by the report's date.</summary>
    public bool HasLeft => Left is { } left && left <= Ledger.AsAt;

    /// <summary>How the hours stand, in one word or two.</summary>
    public string Status => HoursStatus.Of(this);
}
