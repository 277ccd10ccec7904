using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>What the labels of council and school calendars mean, for one day and for several.</summary>
public sealed class DraftWordsTests
{
    [Theory]
    [InlineData("INSET day", "Inset", "Inset")]
    [InlineData("Staff training day", "Inset", "Inset")]
    [InlineData("School closed for INSET", "Inset", "Inset")]
    [InlineData("Non-pupil day", "Inset", "Inset")]
    [InlineData("Half-term", "HalfTerm", "HalfTerm")]
    [InlineData("Mid–term holiday", "HalfTerm", "HalfTerm")]
    [InlineData("School breaks up for half term", "HalfTerm", "HalfTerm")]
    [InlineData("New Year’s Day", "BankHoliday", "BankHoliday")]
    [InlineData("May Day: school closed", "BankHoliday", "BankHoliday")]
    [InlineData("Term starts after the holidays", "TermEdge", "Holiday")]
    [InlineData("Pupils return", "TermEdge", "Term")]
    [InlineData("School breaks up", "TermEdge", "Term")]
    [InlineData("Summer holiday begins", "Holiday", "Holiday")]
    [InlineData("Easter vacation", "Holiday", "Holiday")]
    [InlineData("Christmas break", "Holiday", "Holiday")]
    [InlineData("School day", "SchoolDays", "SchoolDays")]
    [InlineData("Week A", "SchoolDays", "SchoolDays")]
    [InlineData("2 week", "SchoolDays", "SchoolDays")]
    [InlineData("School closed", "Closure", "Closure")]
    [InlineData("Polling day", "Closure", "Closure")]
    [InlineData("Snow", "Closure", "Closure")]
    [InlineData("Autumn term", "SchoolDays", "Term")]
    [InlineData("Children in", "SchoolDays", "Term")]
    [InlineData("Sports day", "Unknown", "Unknown")]
    [InlineData("Breakfast club starts", "Unknown", "Unknown")]
    public void KindOf_ALabel_IsWhatItsWordsSay(string label, string one, string several)
    {
        var (words, day) = (new DraftWords(label), Some.Day("2025-09-02"));
        Assert.Equal((one, several), (words.KindOf(day, day).ToString(), words.KindOf(day, day.PlusDays(1)).ToString()));
    }

    [Theory]
    [InlineData("School re-opens", "FirstBack")]
    [InlineData("First day after half-term", "FirstBack")]
    [InlineData("Pupils back when term starts", "FirstBack")]
    [InlineData("School closes at the end of the day", "LastIn")]
    [InlineData("Break up for Christmas", "LastIn")]
    [InlineData("Term begins", "Start")]
    [InlineData("First day of term", "Start")]
    [InlineData("Term ends", "End")]
    [InlineData("Last day of term", "End")]
    [InlineData("Pupils finish", "End")]
    [InlineData("Autumn term", "None")]
    public void Edge_OfALabel_IsTheFirstThatAWordOfItNames(string label, string edge) => Assert.Equal(edge, new DraftWords(label).Edge.ToString());

    [Theory]
    [InlineData("Autumn term", null, TermName.Autumn)]
    [InlineData("Michaelmas", null, TermName.Autumn)]
    [InlineData("Christmas term", null, TermName.Autumn)]
    [InlineData("Lent term", null, TermName.Spring)]
    [InlineData("Easter term", null, TermName.Spring)]
    [InlineData("Trinity term", null, TermName.Summer)]
    [InlineData("Autumn term 2", null, TermName.Autumn)]
    [InlineData("Term 1", 1, TermName.Autumn)]
    [InlineData("Term 2", 2, TermName.Autumn)]
    [InlineData("Term 3", 3, TermName.Spring)]
    [InlineData("Term 4", 4, TermName.Spring)]
    [InlineData("Term 5 (summer)", 5, TermName.Summer)]
    [InlineData("Term 6", 6, TermName.Summer)]
    [InlineData("Term 7", null, null)]
    [InlineData("Term starts", null, null)]
    public void Season_OfALabel_IsTheTermNamedOrNumbered(string label, int? sixth, TermName? season) =>
        Assert.Equal((sixth, season), (new DraftWords(label).Sixth, new DraftWords(label).Season));
}
