using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>Where a break is first questioned: a day on either side of each limit.</summary>
public sealed class CalendarLintTests
{
    // The longest holiday is 3 weeks after autumn, 4 after spring and 8 after summer, with four days for the weekends. Off from the day after the
    // last to the day before the first: 25 and 26 days; 32 and 33; 60 and 61. A holiday at Christmas that ends after 12 January is unusual as well.
    [Theory]
    [InlineData("autumn", "2025-12-19", "spring", "2026-01-12", "")]
    [InlineData("autumn", "2025-12-19", "spring", "2026-01-13", "")]
    [InlineData("autumn", "2025-12-19", "spring", "2026-01-14", "ECF222")]
    [InlineData("autumn", "2025-12-19", "spring", "2026-01-15", "ECF221")]
    [InlineData("spring", "2026-03-20", "summer", "2026-04-22", "")]
    [InlineData("spring", "2026-03-20", "summer", "2026-04-23", "ECF221")]
    [InlineData("spring", "2026-03-19", "summer", "2026-04-13", "")]
    [InlineData("spring", "2026-03-18", "summer", "2026-04-13", "ECF222")]
    [InlineData("spring", "2026-04-10", "summer", "2026-05-05", "")]
    [InlineData("spring", "2026-04-10", "summer", "2026-05-06", "ECF222")]
    [InlineData("spring", "2026-03-27", "summer", "2026-03-30", "ECF221")] // nothing off but the weekend
    [InlineData("spring", "2026-03-27", "summer", "2026-03-31", "")]
    [InlineData("spring", "2026-03-26", "summer", "2026-03-27", "ECF221")] // nothing off at all
    public void Read_AHoliday_IsQuestionedPastItsLimit(string before, string last, string after, string first, string code)
    {
        var term = $$"""{ "name": "{{before}}", "first": "{{(before == "autumn" ? "2025-09-01" : "2026-01-05")}}", "last": "{{last}}" }""";
        Assert.Equal(code, Codes($$"""{{term}}, { "name": "{{after}}", "first": "{{first}}", "last": "{{(after == "spring" ? "2026-03-27" : "2026-07-21")}}" }"""));
    }

    // Over the summer usual are 1 July to 14 September, and 60 days at most.
    [Theory]
    [InlineData("2026-06-30", "2026-08-28", "")]
    [InlineData("2026-06-29", "2026-08-28", "ECF222")]
    [InlineData("2026-07-21", "2026-09-15", "")]
    [InlineData("2026-07-21", "2026-09-16", "ECF222")]
    [InlineData("2026-07-01", "2026-08-31", "")]
    [InlineData("2026-07-01", "2026-09-01", "ECF221")]
    public void Read_ASummerHoliday_IsQuestionedPastItsLimit(string last, string first, string code) => Assert.Equal(
        code, Codes($$"""{ "name": "summer", "first": "2026-04-13", "last": "{{last}}" } ] }, { "year": "2026/27", "terms": [ { "name": "autumn", "first": "{{first}}", "last": "2026-12-18" }"""));

    // 2021/22 had nine bank holidays, so 194 days (189 + 5) are as good as 195. Of its terms autumn has 68 days, spring 59, and summer to 28 July 67.
    [Theory]
    [InlineData("2022-07-27", "2021/22 counts 193 days (193 with pupils and 0 INSET); 194 to 195 (189 or more + 5) were expected")]
    [InlineData("2022-07-28", "")]
    [InlineData("2022-07-29", "")]
    [InlineData("2022-08-01", "2021/22 counts 196 days (196 with pupils and 0 INSET); 194 to 195 (189 or more + 5) were expected")]
    public void Read_AYearWithABankHolidayMore_MayCountADayFewer(string last, string counted)
    {
        var findings = Findings("2021/22", $$"""
            { "name": "autumn", "first": "2021-09-01", "last": "2021-12-17", "halfTerm": { "first": "2021-10-18", "last": "2021-10-29" } },
            { "name": "spring", "first": "2022-01-04", "last": "2022-04-01", "halfTerm": { "first": "2022-02-14", "last": "2022-02-18" } },
            { "name": "summer", "first": "2022-04-19", "last": "{{last}}", "halfTerm": { "first": "2022-05-30", "last": "2022-06-03" } }
            """);

        Assert.Equal(counted, string.Join('\n', findings.Where(finding => finding.Code == "ECF225").Select(finding => finding.Sentence.Split(':')[0])));
    }

    // Usual are 9 October to 8 November.
    [Theory]
    [InlineData("2025-10-09", "2025-11-07", "")]
    [InlineData("2025-10-08", "2025-10-31", "ECF222")]
    [InlineData("2025-10-20", "2025-11-10", "ECF222")]
    public void Read_AHalfTerm_IsQuestionedOutsideItsUsualTime(string first, string last, string code) => Assert.Equal(
        code, Codes($$"""{ "name": "autumn", "first": "2025-09-01", "last": "2025-12-19", "halfTerm": { "first": "{{first}}", "last": "{{last}}" } }"""));

    [Theory]
    [InlineData(TermName.Autumn, 3)]
    [InlineData(TermName.Spring, 4)]
    [InlineData(TermName.Summer, 8)]
    public void MostWeeks_OfAHoliday_ArePastNoQuestion(TermName term, int weeks) => Assert.Equal(weeks, CalendarLint.MostWeeks(term));

    private static string Codes(string terms) =>
        string.Join(' ', Findings("2025/26", terms).Select(finding => finding.Code).Where(code => code is "ECF221" or "ECF222"));

    private static IReadOnlyList<Finding> Findings(string year, string terms)
    {
        var json = $$"""
            { "id": "some", "name": "Some", "area": "Some", "source": { "title": "A council", "address": "council.example", "retrieved": "2026-11-23" },
              "years": [ { "year": "{{year}}", "terms": [ {{terms}} ] } ] }
            """;
        return TermCalendar.Read(Some.Json(json), "some.json").Findings;
    }
}
