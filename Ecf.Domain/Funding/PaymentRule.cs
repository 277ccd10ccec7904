using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>When a grant is paid for an academic year, and for what: always in the calendar year in which the academic year ends.</summary>
public sealed record PaymentRule
{
    /// <summary>The grant.</summary>
    public required FundingComponent Component { get; init; }

    /// <summary>The first academic year that it holds for: 2023 for 2023/24.</summary>
    public required int FromYear { get; init; }

    /// <summary>The last academic year that it holds for, or <c>null</c> where no end is known.</summary>
    public int? ToYear { get; init; }

    /// <summary>What earns the money.</summary>
    public required Earning Earned { get; init; }

    /// <summary>The first day of payment to maintained schools.</summary>
    public required AnnualDate MaintainedFrom { get; init; }

    /// <summary>The last day of payment to maintained schools.</summary>
    public required AnnualDate MaintainedTo { get; init; }

    /// <summary>The first day of payment to academies.</summary>
    public required AnnualDate AcademiesFrom { get; init; }

    /// <summary>The last day of payment to academies.</summary>
    public required AnnualDate AcademiesTo { get; init; }

    /// <summary>Where this was found.</summary>
    public required Source Source { get; init; }

    /// <summary>What a reader should know besides, or <c>null</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it holds for an academic year, the first and last included.</summary>
    public bool AppliesTo(int academicYear) => FromYear <= academicYear && academicYear <= (ToYear ?? int.MaxValue);

    /// <summary>The days of payment for an academic year.</summary>
    /// <param name="academicYear">The year in which it starts: 2024 for 2024/25.</param>
    /// <param name="route">How the school is paid; both routes' days together where that is not known.</param>
    public PaymentWindow WindowFor(int academicYear, PaymentRoute route)
    {
        var maintained = new PaymentWindow(MaintainedFrom.InYear(academicYear + 1), MaintainedTo.InYear(academicYear + 1));
        var academies = new PaymentWindow(AcademiesFrom.InYear(academicYear + 1), AcademiesTo.InYear(academicYear + 1));
        return route switch
        {
            PaymentRoute.LocalAuthority => maintained,
            PaymentRoute.Direct => academies,
            _ => maintained.Covering(academies),
        };
    }
}
