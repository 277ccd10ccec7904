using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>One of the deadlines in working days that follow the final assessment.</summary>
/// <param name="Name">What is due.</param>
/// <param name="Event">The day from which it is counted, in words: "the final assessment meeting".</param>
/// <param name="WorkingDays">How many working days: 3, 10 or 20.</param>
/// <param name="IsEventCounted">Whether the day of the event is the first of them: so where the regulation says "beginning with".</param>
/// <param name="Paragraph">Where it stands.</param>
public sealed record Deadline(string Name, string Event, int WorkingDays, bool IsEventCounted, string Paragraph)
{
    /// <summary>The signed final report goes to the appropriate body.</summary>
    public static Deadline SignedReport { get; } = new("signed final assessment report to the appropriate body", "the final assessment meeting", 10, false, "SG24 2.61");

    /// <summary>The headteacher's recommendation goes to the appropriate body.</summary>
    public static Deadline Recommendation { get; } = new("headteacher's recommendation to the appropriate body", "completion of induction", 10, true, "REG12 11(3)");

    /// <summary>The ECT may answer the recommendation in writing.</summary>
    public static Deadline Representations { get; } = new("ECT's written representations", "receipt of the recommendation", 10, true, "REG12 11(4)");

    /// <summary>The appropriate body decides.</summary>
    public static Deadline Decision { get; } = new("appropriate body's decision", "receipt of the recommendation", 20, true, "REG12 11(5); SG24 2.67");

    /// <summary>The appropriate body tells the ECT, the headteacher and the employer, and the TRA where the induction is extended or failed.</summary>
    public static Deadline Notice { get; } = new("appropriate body's notice of its decision", "the decision", 3, true, "REG12 11(7); SG24 2.69");

    /// <summary>The ECT may appeal to the Teaching Regulation Agency.</summary>
    public static Deadline Appeal { get; } = new("ECT's appeal to the TRA", "receipt of the notice", 20, false, "SG24 2.70");

    /// <summary>A failed ECT is dismissed.</summary>
    public static Deadline Dismissal { get; } = new("dismissal after failure", "the failure of induction, once no appeal stands against it", 10, false, "SG24 2.72");

    /// <summary>All of them in the order in which they come.</summary>
    public static IReadOnlyList<Deadline> All { get; } = [SignedReport, Recommendation, Representations, Decision, Notice, Appeal, Dismissal];

    /// <summary>The last day for it, with how it was counted; no date where the bank holidays that far on are not known.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="workingDays">The working days to count; those of England and Wales where left out.</param>
    public WorkingDayAnswer On(LocalDate day, WorkingDays? workingDays = null)
    {
        var days = workingDays ?? new WorkingDays();
        return IsEventCounted ? days.BeginningWith(day, WorkingDays) : days.After(day, WorkingDays);
    }
}
