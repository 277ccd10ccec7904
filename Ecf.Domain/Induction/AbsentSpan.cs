using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>An absence with its days shared over the staff days of its time.</summary>
internal sealed record AbsentSpan(Absence Absence, SchoolTime Time, LocalDate Last, Fraction PerStaffDay)
{
    internal static AbsentSpan Of(Absence absence, Post post, LocalDate asAt)
    {
        var time = SchoolTime.Of(post.Calendar);
        var last = absence.Last ?? asAt;
        var staffDays = time.DaysBetween(absence.First, last);
        var perDay = absence.Days is { } days && staffDays > 0 ? Fraction.Of(days) / Fraction.Of(staffDays) : Fraction.Of(1);
        return new(absence, time, last, perDay);
    }

    internal Fraction DaysIn(LocalDate first, LocalDate last) =>
        PerStaffDay * Fraction.Of(Time.DaysBetween(LocalDate.Max(first, Absence.First), LocalDate.Min(last, Last)));
}
