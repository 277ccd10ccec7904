using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One person's hours at a date, in all and by strand, term, year of induction and delivery.</summary>
/// <example><code>
/// var hours = HoursLedger.Of(register, asAt: new LocalDate(2025, 3, 31)).Total;
/// Console.WriteLine($"{hours.Due.Display()} due: {hours.Attended.Display()} attended, {hours.Unrecorded.Display()} unrecorded, {hours.Shortfall.Display()} missed");
/// </code></example>
public sealed class HoursLedger
{
    private readonly Register register;

    private HoursLedger(Register register, LocalDate asAt, HoursSums sums)
    {
        this.register = register;
        AsAt = asAt;
        ByStrand = sums.ByStrand;
        ByTerm = sums.ByTerm;
        WithoutTerm = sums.WithoutTerm;
        Total = sums.Total;
    }

    /// <summary>The date of the figures: what was due and known on that day.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The programme that asks for them.</summary>
    public Programme Programme => register.Schedule.Programme;

    /// <summary>All hours together.</summary>
    public HoursLine Total { get; }

    /// <summary>The hours of each strand, by its id; together they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<string, HoursLine> ByStrand { get; }

    /// <summary>The hours of each term of the programme; with <see cref="WithoutTerm"/> they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<InductionTerm, HoursLine> ByTerm { get; }

    /// <summary>The hours whose term the programme does not say.</summary>
    public HoursLine WithoutTerm { get; }

    /// <summary>The hours of each year of induction, 1 and 2; with <see cref="WithoutYear"/> they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<int, HoursLine> ByYear => field ??= By(line => line.Year ?? 0, year => year > 0);

    /// <summary>The hours whose year of induction the programme does not say.</summary>
    public HoursLine WithoutYear => Lines.Where(line => line.Year is null).Sum();

    /// <summary>The hours of each kind of delivery; together they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<Delivery, HoursLine> ByDelivery => field ??= By(line => line.Delivery, _ => true);

    /// <summary>The attended hours by how well they are known; together they are what <see cref="Total"/> says was attended.</summary>
    public IReadOnlyDictionary<Evidence, Hours> AttendedByEvidence => field ??= Lines.Where(line => line.Line.Attended > Hours.Zero)
        .GroupBy(line => line.Entry!.Evidence).ToDictionary(group => group.Key, group => group.Sum(line => line.Line.Attended));

    /// <summary>Every session that the programme asks for, by date, then id, and those without a date last.</summary>
    public IReadOnlyList<SessionLine> Lines => field ??= SessionLines.Of(register, AsAt);

    /// <summary>The hours that a mentor's school is funded for, with the source; <c>null</c> for ECTs, and where none are held for the cohort.</summary>
    /// <remarks>The cohort is the academic year in which the training starts.</remarks>
    public FundedHours? Funded => Programme.Audience == Audience.Mentor
        ? FundedHoursList.Embedded.Find(register.Schedule.Start.Year.StartYear)
        : null;

    /// <summary>Adds up a register at a date.</summary>
    /// <param name="register">The person's marks and schedule.</param>
    /// <param name="asAt">The date: a session on that day is due, and a mark recorded on it is known.</param>
    public static HoursLedger Of(Register register, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register, asAt, HoursSums.Of(register, asAt));
    }

    /// <summary>The hours of a part, such as one strand in one term; nothing at all where the ledger has no such part.</summary>
    public HoursLine In(HoursPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Lines.Where(part.Covers).Sum();
    }

    /// <summary>The sessions and marks that make a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="part">The part of the ledger; <c>null</c> for the whole.</param>
    public HoursExplanation Explain(HoursFigure figure, HoursPart? part = null) => HoursExplanation.Of(this, figure, part ?? HoursPart.Whole);

    private Dictionary<TKey, HoursLine> By<TKey>(Func<SessionLine, TKey> key, Func<TKey, bool> isNamed)
        where TKey : notnull => Lines.GroupBy(key).Where(group => isNamed(group.Key)).ToDictionary(group => group.Key, group => group.Sum());
}
