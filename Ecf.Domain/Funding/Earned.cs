using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What a share pays for, before its rate is looked up.</summary>
internal sealed record Earned
{
    internal required Earning By { get; init; }

    internal required int AcademicYear { get; init; }

    internal required LocalDate From { get; init; }

    internal required LocalDate To { get; init; }

    internal ShareState State { get; init; }

    internal int Terms { get; init; }

    internal int Number { get; init; }

    internal LocalDate? Stopped { get; init; }

    internal bool ByMentor => By != Earning.Year2;
}
