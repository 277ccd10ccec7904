using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The school term in which a person's training begins: year 1 term 1 of the programme falls in it.</summary>
/// <param name="Year">The academic year.</param>
/// <param name="Term">The term of that year.</param>
/// <remarks><c>default</c> is the autumn term of the year 0, which no calendar knows.</remarks>
public readonly record struct TrainingStart(AcademicYear Year, TermName Term)
{
    /// <summary>The start that DfE's automatic assignment gives to a date.</summary>
    /// <param name="date">The first day of training.</param>
    /// <returns>Autumn for 1 June to 31 October, spring for 1 November to the end of February, summer for 1 March to 31 May.</returns>
    /// <remarks>Source: DfE guidance for lead providers, "Schedules and milestones": standard September, January and April.</remarks>
    public static TrainingStart On(LocalDate date) => date.Month switch
    {
        >= 11 => new(new(date.Year), TermName.Spring),
        >= 6 => new(new(date.Year), TermName.Autumn),
        >= 3 => new(new(date.Year - 1), TermName.Summer),
        _ => new(new(date.Year - 1), TermName.Spring),
    };

    /// <summary>The school term in which a term of the programme falls: six in a row, from this one on.</summary>
    public TrainingStart Of(InductionTerm term)
    {
        var count = (int)Term + term.Number - 1;
        return new(new(Year.StartYear + (count / 3)), (TermName)(count % 3));
    }

    internal LocalDate UsualFirstDay => Term switch
    {
        TermName.Autumn => new(Year.StartYear, 9, 1),
        TermName.Spring => new(Year.StartYear + 1, 1, 1),
        _ => new(Year.StartYear + 1, 4, 1),
    };

    internal LocalDate UsualLastDay => Term switch
    {
        TermName.Autumn => new(Year.StartYear, 12, 31),
        TermName.Spring => new(Year.StartYear + 1, 3, 31),
        _ => new(Year.StartYear + 1, 7, 31),
    };

    /// <summary>"autumn 2024/25".</summary>
    public override string ToString() => $"{Term.ToString().ToLowerInvariant()} {Year}";
}
