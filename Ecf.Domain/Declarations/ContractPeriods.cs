using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Which cohort a start belongs to. A cohort's contract period runs from 1 June to 31 May.</summary>
/// <remarks>Source: DfE, manage training for ECTs, cohort of an induction start date.</remarks>
public static class ContractPeriods
{
    /// <summary>The first day of the framework; an earlier start belongs to the cohort of the day it is asked on.</summary>
    public static readonly LocalDate FrameworkStart = new(2021, 9, 1);

    /// <summary>The cohort of a start.</summary>
    /// <param name="start">The day induction or training starts. From June it is that year's cohort, before June the year's before.</param>
    /// <param name="asAt">The day on which it is asked; decides only for a start before 1 September 2021.</param>
    public static int CohortOf(LocalDate start, LocalDate asAt) => start < FrameworkStart ? YearOf(asAt) : YearOf(start);

    private static int YearOf(LocalDate day) => day.Month < 6 ? day.Year - 1 : day.Year;
}
