using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>What one source says of the milestones and statements of one cohort.</summary>
public sealed class ScheduleSet
{
    /// <summary>Its id, unique in a file, such as "service-2024".</summary>
    public required string Id { get; init; }

    /// <summary>The cohort: 2024 for those who begin in 2024/25.</summary>
    public required int Cohort { get; init; }

    /// <summary>What its dates decide.</summary>
    public required SetUse Use { get; init; }

    /// <summary>Whether its dates are the ones used; others are held beside it because they disagree or were replaced.</summary>
    public required bool InForce { get; init; }

    /// <summary>How the service checks dates in this cohort.</summary>
    public required DateCheck Check { get; init; }

    /// <summary>Whether it holds only what differs from the set in force.</summary>
    public bool Partial { get; init; }

    /// <summary>Where it was found.</summary>
    public required Source Source { get; init; }

    /// <summary>Other sources that say the same of the windows.</summary>
    public IReadOnlyList<Source> ConfirmedBy { get; init; } = [];

    /// <summary>Where the days of payment were found, or <c>null</c> where in the same place.</summary>
    public Source? PaymentSource { get; init; }

    /// <summary>What a reader should know besides, or <c>null</c>.</summary>
    public string? Note { get; init; }

    /// <summary>The day from which DfE pays nothing more for the cohort, or <c>null</c> while it pays.</summary>
    public LocalDate? PaymentsFrozen { get; init; }

    /// <summary>The months, 1 to 12, whose statements pay for declarations; none where the source does not say.</summary>
    public IReadOnlyList<int> OutputFeeMonths { get; init; } = [];

    /// <summary>The statements that the source dates, by month; seldom all.</summary>
    public IReadOnlyList<StatementDates> Statements { get; init; } = [];

    /// <summary>Where each of <see cref="Statements"/> stands in its file.</summary>
    internal IReadOnlyList<string> StatementPaths { get; init; } = [];

    /// <summary>The schedules, in the order of the file.</summary>
    public required IReadOnlyList<DeclarationSchedule> Schedules { get; init; }

    /// <summary>The file and the place in it.</summary>
    internal (string File, string Path) Place { get; init; } = ("", "$");

    /// <summary>One of its schedules, or <c>null</c> where it has no such.</summary>
    public DeclarationSchedule? Find(ScheduleId id) => Schedules.FirstOrDefault(schedule => schedule.Id == id);

    /// <summary>The same source under another id, with some of its schedules alone.</summary>
    internal ScheduleSet As(string id, bool inForce, IReadOnlyList<DeclarationSchedule> schedules) => new()
    {
        Id = id,
        Cohort = Cohort,
        Use = Use,
        InForce = inForce,
        Check = Check,
        Partial = true,
        Source = Source,
        ConfirmedBy = ConfirmedBy,
        PaymentSource = PaymentSource,
        Note = Note,
        PaymentsFrozen = PaymentsFrozen,
        OutputFeeMonths = OutputFeeMonths,
        Statements = Statements,
        StatementPaths = StatementPaths,
        Schedules = schedules,
        Place = Place,
    };
}
