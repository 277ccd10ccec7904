using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Examples;

/// <summary>Builds a coherent cohort in a few calls: programme × calendar × people × marks. Every call returns another cohort, and the same calls the same one.</summary>
/// <remarks>For tests and trials at other hubs; it depends on no test framework, no clock and no chance.</remarks>
/// <example><code>
/// var figures = ExampleCohort.Starting(new LocalDate(2024, 9, 2)).With(ExamplePeople.Typical).AsAt(new LocalDate(2025, 3, 31));
/// var hours = figures.Of("0000101").Ledger.Total;
/// var money = figures.Statement().InAll;
/// </code></example>
public sealed class ExampleCohort
{
    private ExampleCohort()
    {
    }

    /// <summary>The first day of training for all who name none of their own.</summary>
    public LocalDate Start { get; private init; }

    /// <summary>The calendar that every school keeps. Default Staffordshire's.</summary>
    public TermCalendar Calendar { get; private init; } = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);

    /// <summary>The programme of ECTs. Default Redhill's with its lost cells reconstructed: 61 h.</summary>
    public Programme EctProgramme { get; private init; } = ShippedProgrammes.Get(ShippedProgrammes.RedhillEctReconstructed);

    /// <summary>The programme of mentors. Default Redhill's as printed: 31 h.</summary>
    public Programme MentorProgramme { get; private init; } = ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);

    /// <summary>The people, in the order in which they were added.</summary>
    public IReadOnlyList<ExamplePerson> People { get; private init; } = [];

    /// <summary>A cohort without anybody yet.</summary>
    /// <param name="start">The first day of training and induction.</param>
    public static ExampleCohort Starting(LocalDate start) => new() { Start = start };

    /// <summary>The same cohort on another calendar.</summary>
    /// <param name="calendar">The calendar of every school.</param>
    public ExampleCohort On(TermCalendar calendar) => With(this, People, calendar ?? throw new ArgumentNullException(nameof(calendar)), (EctProgramme, MentorProgramme));

    /// <summary>The same cohort on other programmes.</summary>
    /// <param name="ects">The programme of ECTs.</param>
    /// <param name="mentors">The programme of mentors.</param>
    public ExampleCohort Following(Programme ects, Programme mentors)
    {
        ArgumentNullException.ThrowIfNull(ects);
        ArgumentNullException.ThrowIfNull(mentors);
        return With(this, People, Calendar, (ects, mentors));
    }

    /// <summary>The same cohort with more people.</summary>
    /// <param name="people">Who joins: <see cref="ExamplePeople.Typical"/>, <see cref="ExamplePeople.Pairs"/>, <see cref="AwkwardCases.People"/> or people of your own.</param>
    /// <exception cref="ArgumentException">Two people have one TRN.</exception>
    public ExampleCohort With(params IReadOnlyList<ExamplePerson> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        IReadOnlyList<ExamplePerson> all = [.. People, .. people];
        var twice = all.GroupBy(person => person.Trn, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? With(this, all, Calendar, (EctProgramme, MentorProgramme))
            : throw new ArgumentException($"{string.Join(" and ", twice.Select(person => person.Name))} have one TRN, {twice.Key}: give each a number of their own.", nameof(people));
    }

    /// <summary>Everything that is known of the cohort on a day: schedules, registers, hours, inductions, declarations, and the claim for money.</summary>
    /// <param name="day">The day; sessions after it have no mark.</param>
    /// <exception cref="InvalidOperationException">An ECT's mentor is not in the cohort, or a move lacks its day or its school.</exception>
    public ExampleFigures AsAt(LocalDate day) => new(this, day);

    private static ExampleCohort With(ExampleCohort cohort, IReadOnlyList<ExamplePerson> people, TermCalendar calendar, (Programme Ects, Programme Mentors) programmes) => new()
    {
        Start = cohort.Start,
        Calendar = calendar,
        EctProgramme = programmes.Ects,
        MentorProgramme = programmes.Mentors,
        People = people,
    };
}
