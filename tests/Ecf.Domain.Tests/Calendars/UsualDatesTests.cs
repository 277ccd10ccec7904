using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>The half-term of summer 2026 usually lies from 18 May to 12 June: the part of that inside a term is where it is looked for.</summary>
public sealed class UsualDatesTests
{
    [Theory]
    [InlineData("2026-04-13", "2026-07-21", "2026-05-18", "2026-06-12")]
    [InlineData("2026-04-13", "2026-06-05", "2026-05-18", "2026-06-05")]
    [InlineData("2026-04-13", "2026-05-18", "2026-05-18", "2026-05-18")] // one day is left
    [InlineData("2026-06-12", "2026-07-21", "2026-06-12", "2026-06-12")]
    [InlineData("2026-04-13", "2026-05-17", "2026-04-13", "2026-05-17")] // none is, so it may be any day of term
    [InlineData("2026-06-13", "2026-07-21", "2026-06-13", "2026-07-21")]
    public void HalfTerm_InATerm_IsThePartOfItsUsualTimeInside(string first, string last, string from, string to) => Assert.Equal(
        new DateInterval(Some.Day(from), Some.Day(to)),
        UsualDates.HalfTerm(TermName.Summer, new(2025), new(Some.Day(first), Some.Day(last))));
}
