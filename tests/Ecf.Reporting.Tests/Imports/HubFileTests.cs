using System.Globalization;
using System.Text;
using Ecf.Domain;
using Ecf.Domain.Induction;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Imports;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>A file of 120 people as a hub really has it, taken, corrected and sent back.</summary>
public sealed class HubFileTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Plan_FileOf120Rows_TakesWhatItCanAndSaysWhyNotTheRest()
    {
        var plan = First();

        Assert.Equal((120, 117, 1, 2), (plan.Rows, plan.Count(RowOutcome.Created), plan.Count(RowOutcome.Repeated), plan.Count(RowOutcome.Rejected)));
        Assert.Equal(
            [
                "people.csv: file: note ECF755: the file is not saved as UTF-8, so it is read as Windows-1252, as Excel saves a plain CSV; check names with accents, or save it as CSV UTF-8.",
                "people.csv: row 21, Teacher ref no: error ECF765: \"••••••78\" the number has more than the seven digits of a teacher reference number; take out what does not belong to it.",
                "people.csv: row 41, Teacher ref no: error ECF765: \"•••E6\" a spreadsheet has turned the number into a rounded one with an exponent, so its digits are lost; copy the number from the source again, into a column formatted as text.",
                "people.csv: row 64: warning ECF774: the row repeats row 11, so it is passed over; nothing needs doing, or correct the one that is wrong.",
            ],
            SomeHub.Lines(plan, "people.csv").Where(line => !line.Contains("ECF764", StringComparison.Ordinal)));
        Assert.Equal(12, plan.Counts.Single(count => count.Code == "ECF764").Count);
    }

    [Fact]
    public void Plan_FileOf120Rows_KeepsNamesNumbersAndDays()
    {
        var ects = First().Changes.Select(change => change.Record).OfType<EarlyCareerTeacher>().ToDictionary(ect => ect.Trn.ToString());

        Assert.Equal("Zoë O’Leary", ects["2000007"].Name);
        Assert.Equal(new(2026, 9, 1), ects["2000007"].InductionStart);
        Assert.Equal("Person 0 of 120", ects["0020000"].Name);
    }

    [Fact]
    public void Plan_ErrorFileCorrectedAndSentBack_CreatesTheTwoAndThenNothing()
    {
        var first = First();
        var taken = first.Changes.ToList();
        var corrected = Csv(first.Rejected!).Replace("12345678", "1234567", StringComparison.Ordinal).Replace("123E6", "7654321", StringComparison.Ordinal);

        var second = SomeHub.Plan(ImportKind.Participants, corrected, SomeHub.Of(taken));
        var third = SomeHub.Plan(ImportKind.Participants, corrected, SomeHub.Of([.. taken, .. second.Changes]));

        Assert.Equal((2, 2, 0), (second.Rows, second.Count(RowOutcome.Created), second.Errors));
        Assert.Equal((2, 2, 0), (third.Rows, third.Count(RowOutcome.Unchanged), third.Changes.Count));
    }

    [Fact]
    public void Plan_ErrorFileNotCorrected_GivesTheSameErrorFileAgain()
    {
        var sent = Csv(First().Rejected!);

        Assert.Equal(sent, Csv(SomeHub.Plan(ImportKind.Participants, sent).Rejected!));
        Assert.Equal("Teacher ref no,Full Name,Role,School URN,Start date,Cohort,Error message", sent.TrimStart('\uFEFF').Split("\r\n")[0]);
    }

    [Fact]
    public void Plan_SameFileTwice_ChangesNothing()
    {
        var again = SomeHub.Plan(ImportKind.Participants, File(), "people.csv", SomeHub.Of(First().Changes));

        Assert.Empty(again.Changes);
        Assert.Equal((117, 1, 2), (again.Count(RowOutcome.Unchanged), again.Count(RowOutcome.Repeated), again.Count(RowOutcome.Rejected)));
    }

    private static ImportPlan First() => SomeHub.Plan(ImportKind.Participants, File(), "people.csv");

    /// <summary>Two rows of title, an empty row, headings, 120 people; row 5 is the first of them.</summary>
    private static byte[] File()
    {
        var text = new StringBuilder("Redbrook Teaching School Hub;;;;;\r\nECTs of September 2026;;;;;\r\n\r\nTeacher ref no;Full Name;Role;School URN;Start date;Cohort\r\n");
        for (var number = 0; number < 120; number++)
        {
            var person = number == 59 ? 6 : number;
            text.Append(CultureInfo.InvariantCulture, $"{TrnOf(person)};{(person == 7 ? "Zoë O’Leary" : $"Person {person} of 120")};ECT;{123456 + (person % 2)};01/09/2026;2026/27\r\n");
        }

        return Windows1252.GetBytes(text.ToString());
    }

    // Every tenth has lost two noughts; two are wrong.
    private static string TrnOf(int person) => person switch
    {
        16 => "12345678",
        36 => "123E6",
        _ when person % 10 == 0 => (20000 + person).ToString(CultureInfo.InvariantCulture),
        _ => (2000000 + person).ToString(CultureInfo.InvariantCulture),
    };

    private static string Csv(ReportTable table)
    {
        using var file = new MemoryStream();
        CsvExtract.Write(table, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
