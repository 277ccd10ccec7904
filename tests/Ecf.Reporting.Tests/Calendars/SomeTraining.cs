using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

/// <summary>Training of two schools of Nottingham: ECTs who share webinars and regional training, and mentors on their own; Ann holds the webinars.</summary>
internal static class SomeTraining
{
    internal static readonly TrainingStart Start = new(new(2025), TermName.Autumn);

    internal static readonly Programme Ects = ShippedProgrammes.Get(ShippedProgrammes.RedhillEctReconstructed);

    internal static readonly Programme Mentors = ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);

    internal static readonly FixedDate AtNine = new("Y1T2-regional-1", new(2026, 1, 22), new(9, 30));

    internal static CohortSchedule Placed(params IReadOnlyList<FixedDate> agreed) => CohortScheduler.Place(Plan(agreed));

    internal static CohortPlan Plan(params IReadOnlyList<FixedDate> agreed) => new(
        [new("100001", SomeCalendar.Nottingham), new("100002", SomeCalendar.Nottingham)],
        [
            new() { Id = "north", Programme = Ects, Start = Start, Schools = ["100001", "100002"], Shared = ["webinars", "regional"], Facilitators = new Dictionary<string, string> { ["webinars"] = "Ann" }, Fixed = agreed },
            new() { Id = "mentors", Programme = Mentors, Start = Start, Schools = ["100001"], Facilitators = new Dictionary<string, string> { ["webinars"] = "Ann" } },
        ]);

    internal static Schedule OfOne(params IReadOnlyList<FixedDate> agreed) =>
        Scheduler.Place(Ects, SomeCalendar.Nottingham, Start, new PlacementConstraints { Fixed = agreed });
}
