using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Examples;

/// <summary>A made-up ECT or mentor, and what is to be odd about them; everything else follows from the cohort.</summary>
/// <param name="Trn">Seven digits that no teacher has: those shipped here begin with 000.</param>
/// <param name="Name">The name, as a list may hold it.</param>
public sealed record ExamplePerson(string Trn, string Name)
{
    /// <summary>ECT or mentor. Default ECT.</summary>
    public Audience Role { get; init; } = Audience.EarlyCareerTeacher;

    /// <summary>The school on the last day asked about. Default <see cref="ExampleSchool.TrentVale"/>.</summary>
    public ExampleSchool School { get; init; } = ExampleSchool.TrentVale;

    /// <summary>The subject or phase taught; empty where none is on record. Default "History".</summary>
    public string Subject { get; init; } = "History";

    /// <summary>The TRN of an ECT's mentor, who must be in the cohort too; <c>null</c>, the default, for none.</summary>
    public string? Mentor { get; init; }

    /// <summary>The first day of training and induction; <c>null</c>, the default, for the cohort's.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The day of registration with the department; <c>null</c>, the default, for the first day.</summary>
    public LocalDate? Registered { get; init; }

    /// <summary>The share of a full-time post: above 0 and at most 1, in hundredths. Default 1.</summary>
    public decimal Share { get; init; } = 1m;

    /// <summary>The day since when <see cref="Share"/> is worked, full time before; <c>null</c>, the default, for throughout.</summary>
    public LocalDate? ShareSince { get; init; }

    /// <summary>The school before this one, for somebody who moved; <c>null</c>, the default, for who never did.</summary>
    public ExampleSchool? SchoolBefore { get; init; }

    /// <summary>The first day at <see cref="School"/> for somebody who moved; <c>null</c> together with <see cref="SchoolBefore"/>.</summary>
    public LocalDate? Moved { get; init; }

    /// <summary>The last day with the hub; <c>null</c>, the default, while taking part.</summary>
    public LocalDate? Left { get; init; }

    /// <summary>A programme of the person's own; <c>null</c>, the default, for the cohort's programme of the role.</summary>
    public Programme? Programme { get; init; }

    /// <summary>The mark of the session of this number, counted from 0 in the order of days; <c>null</c> where nobody recorded any. Default: attended everything.</summary>
    public Func<int, Mark?> Marks { get; init; } = _ => Mark.Attended;
}
