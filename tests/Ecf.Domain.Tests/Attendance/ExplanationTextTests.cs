using System.Text;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NodaTime;
using static Ecf.Domain.Tests.Attendance.AdjustmentTests;

namespace Ecf.Domain.Tests.Attendance;

/// <summary>One explanation of each kind, whole: as a person reads it and as a file.</summary>
public sealed class ExplanationTextTests
{
    private static readonly HoursLedger Ledger = HoursLedger.Of(
        Of(["webinars-1 1", "webinars-2 2", "webinars-4 4"], ["webinars-3"], Marked("webinars-1", Mark.Attended, 1)), new LocalDate(2025, 9, 3));

    [Fact]
    public void Explanation_OfSessionsOfEachKind_IsALineForEach() => Assert.Equal(
        """
        Required in all on 3 September 2025: 4 h
        All that the programme asks of the person, with or without a date
        Y1T1-webinars-1, 1 September 2025, attended (register, recorded 1 September 2025): 60 of 60 min
        Y1T1-webinars-2, 2 September 2025, no mark: 60 of 60 min
        Y1T1-webinars-4, 4 September 2025, still to come: 60 of 60 min
        Y1T1-webinars-3, no date, the school is shut: 60 of 60 min

        """,
        Ledger.Explain(HoursFigure.Required).ToString());

    // Hours are funded for the training as a whole and by year, never for a strand.
    [Fact]
    public void Explanation_OfFundedHours_NamesTheRule() => Assert.Equal(
        [
            $"Funded in all on 3 September 2025: 20 h\nThe hours of a mentor's training that schools are funded for\n{FundedHoursList.Embedded.Find(2025)}\n",
            $"Funded webinars on 3 September 2025: none held\nThe hours of a mentor's training that schools are funded for\n{FundedHoursList.Embedded.Find(2025)}\n",
            $"Funded webinars, year 1 on 3 September 2025: none held\nThe hours of a mentor's training that schools are funded for\n{FundedHoursList.Embedded.Find(2025)}\n",
        ],
        new HoursPart?[] { null, new() { Strand = "webinars" }, new() { Strand = "webinars", Year = 1 } }.Select(part => Ledger.Explain(HoursFigure.Funded, part).ToString()));

    [Fact]
    public void Write_APart_IsTheWholeFile() => Assert.Equal(
        """
        {
          "$schema": "hours-explanation.schema.json",
          "figure": "required",
          "meaning": "All that the programme asks of the person, with or without a date",
          "of": {
            "strand": "webinars",
            "term": "Y1T1",
            "year": 1,
            "delivery": "online"
          },
          "asAt": "2025-09-03",
          "minutes": 240,
          "display": "4 h",
          "sessions": [
            {
              "session": "Y1T1-webinars-1",
              "strand": "webinars",
              "in": "Y1T1",
              "delivery": "online",
              "date": "2025-09-01",
              "mark": "attended",
              "evidence": "register",
              "recordedOn": "2025-09-01",
              "length": 60,
              "minutes": 60
            },
            {
              "session": "Y1T1-webinars-2",
              "strand": "webinars",
              "in": "Y1T1",
              "delivery": "online",
              "date": "2025-09-02",
              "length": 60,
              "minutes": 60
            },
            {
              "session": "Y1T1-webinars-4",
              "strand": "webinars",
              "in": "Y1T1",
              "delivery": "online",
              "date": "2025-09-04",
              "length": 60,
              "minutes": 60
            },
            {
              "session": "Y1T1-webinars-3",
              "strand": "webinars",
              "in": "Y1T1",
              "delivery": "online",
              "whyNoDate": "the school is shut",
              "length": 60,
              "minutes": 60
            }
          ]
        }
        """,
        Json(Ledger.Explain(HoursFigure.Required, new() { Strand = "webinars", Term = new(1, 1), Year = 1, Delivery = Delivery.Online })));

    [Fact]
    public void Write_FundedHours_NamesTheirSource()
    {
        var source = FundedHoursList.Embedded.Find(2024)!.Source;

        Assert.Equal(
            $$"""
            {
              "$schema": "hours-explanation.schema.json",
              "figure": "funded",
              "meaning": "The hours of a mentor's training that schools are funded for",
              "of": {
                "year": 2
              },
              "asAt": "2025-04-11",
              "minutes": 1080,
              "display": "18 h",
              "sessions": [],
              "source": {
                "title": "{{source.Title}}",
                "address": "{{source.Address}}",
                "retrieved": "{{source.Retrieved.ToString("uuuu-MM-dd", null)}}",
                "confidence": "{{source.Confidence.ToString().ToLowerInvariant()}}"
              }
            }
            """,
            Json(SomeMarks.WhoAttendedAll.Explain(HoursFigure.Funded, new() { Year = 2 })));
    }

    // Of ten hours six are due, three of them attended and one without a mark.
    [Fact]
    public void Figures_OfALine_AreEachWhatTheirMeaningSays()
    {
        var line = new HoursLine(Hours.Of(10), Hours.Of(6), Hours.Of(3), Hours.Of(1));

        Assert.Equal(
            ["Required 10 h", "Due 6 h", "Attended 3 h", "Unrecorded 1 h", "Shortfall 2 h", "Still to come 4 h", "Forecast 7 h", "Funded "],
            HoursFigures.All.Select(figure => $"{figure.Display()} {figure.Of(line)}"));
        Assert.Equal(
            ["required", "due", "attended", "unrecorded", "shortfall", "stillToCome", "forecast", "funded"],
            HoursFigures.All.Select(figure => figure.Word()));
        Assert.Equal(
            [
                "All that the programme asks of the person, with or without a date", "The required hours whose date has passed", "The due hours that a mark says were attended", "The due hours that no mark speaks of",
                "The due hours that a mark says were missed", "Required less due", "Attended and still to come together", "The hours of a mentor's training that schools are funded for",
            ],
            HoursFigures.All.Select(figure => figure.Meaning()));
        Assert.StartsWith("There is no figure 9: choose one of Required, Due, Attended", Assert.Throws<ArgumentOutOfRangeException>(() => ((HoursFigure)9).Meaning()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((HoursFigure)9).Of(line));
    }

    [Fact]
    public void Part_OfALedger_IsSaidAsASchoolSaysIt() => Assert.Equal(
        ["in all", "webinars, year 1 term 2, year 1, online", "year 2"],
        new[] { HoursPart.Whole, new() { Strand = "webinars", Term = new(1, 2), Year = 1, Delivery = Delivery.Online }, new() { Year = 2 } }.Select(part => part.Display()));

    [Fact]
    public void Year_OfALine_IsThatOfItsPlace() => Assert.Equal(
        [1, 2, 1, 2, null, null],
        new[] { Anchor.Term(new(1, 3)), Anchor.Term(new(2, 1)), Anchor.Year(1), Anchor.Year(2), Anchor.Programme, Anchor.Unknown }
            .Select(place => new SessionLine("a", "webinars", place, Delivery.Online, null, null, default).Year));

    private static string Json(HoursExplanation explanation)
    {
        using var stream = new MemoryStream();
        explanation.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
