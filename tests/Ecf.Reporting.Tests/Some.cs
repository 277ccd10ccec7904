using Ecf.Domain;
using NodaTime;

namespace Ecf.Reporting.Tests;

/// <summary>The fixed data of the tests: invented teachers at invented schools.</summary>
internal static class Some
{
    internal static readonly LocalDate Day = new(2026, 12, 31);

    internal static Report Cohort => new("Cohort report for autumn 2026", Day, [HoursByEct, FundingBySchool, Dates]);

    internal static ReportTable HoursByEct => new(
        "hours-by-ect",
        "Hours by ECT",
        [
            Text("trn", "TRN"), Text("ect", "Early career teacher"), Text("school", "School"), Text("mentor", "Mentor"),
            new("sessions", "Sessions attended", ColumnKind.Count, "How many sessions have been attended", Totalled: true),
            Hours("required", "Required over two years"), Hours("due", "Due by now"), Hours("attended", "Attended"), Hours("shortfall", "Shortfall"),
            Text("note", "What to do next"),
        ],
        [
            ["0012345", "Ada Abara", "Trent Vale Academy", "Sam Okafor", 9, Of(31), Of(12, 30), Of(12, 30), Of(0), default],
            ["0023456", "Beatrice O’Leary-Fitzgerald", "St Wilfrid’s Catholic Primary School and Nursery", "Joy Pickering", 7, Of(31), Of(12, 30), Of(9, 50), Of(2, 40), "Missed the regional event on 12 November; offer the recorded session and the catch-up webinar in the first week of the spring term"],
            ["1034567", "Chidi Nwosu", "Trent Vale Academy", "Sam Okafor", 8, Of(31), Of(12, 30), Of(11, 20), Of(1, 10), "Self-study not recorded since half-term"],
            ["2045678", "Zoë Łukasik", "Hallam Fields School", default, 0, Of(31), Of(12, 30), default, Of(12, 30), "No mentor named"],
        ])
    {
        Summary = "Hours attended against hours due for every early career teacher in the cohort that started in September 2026.\nA shortfall of more than two hours is followed up with the school’s induction tutor.",
    };

    internal static ReportTable FundingBySchool => new(
        "funding-by-school",
        "Funding by school",
        [Text("urn", "URN"), Text("school", "School"), Money("toDate", "To date"), Money("inAll", "In all")],
        [["100001", "Trent Vale Academy", Pounds(1576.10m), Pounds(7352.20m)], ["100002", "Hallam Fields School", Pounds(0), Pounds(2100m)], ["100003", "St Wilfrid’s", Pounds(-12.50m), Pounds(3676.10m)]]);

    internal static ReportTable Dates => new(
        "dates",
        "Dates",
        [Text("what", "What"), new("on", "On", ColumnKind.Date, "The day it happens")],
        [["Regional training", new LocalDate(2026, 11, 12)], ["Local group session", new LocalDate(2027, 1, 21)], ["Not yet placed", default]]);

    internal static ReportTable Texts(params string[] texts) =>
        new("texts", "Texts", [Text("text", "Text")], texts.Select(text => new ReportValue[] { text }));

    internal static Report ReportOf(params ReportTable[] tables) => new("A report", Day, tables);

    internal static ReportColumn Text(string key, string header) => new(key, header, ColumnKind.Text, $"The {header} as the hub holds it");

    internal static ReportColumn Hours(string key, string header) => new(key, header, ColumnKind.Hours, $"Hours: {header}", Totalled: true);

    internal static ReportColumn Money(string key, string header) => new(key, header, ColumnKind.Money, $"Pounds: {header}", Totalled: true);

    internal static Hours Of(int hours, int minutes = 0) => Domain.Hours.Of(hours, minutes);

    internal static Money Pounds(decimal pounds) => Domain.Money.FromPounds(pounds);
}
