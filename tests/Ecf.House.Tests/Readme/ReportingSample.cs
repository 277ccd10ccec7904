using Ecf.Domain;
using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Workbooks;
using NodaTime;

namespace Ecf.House.Tests.Readme;

/// <summary>The sample of the package Ecf.Reporting.</summary>
internal static class ReportingSample
{
    internal static void Run()
    {
        var hours = new ReportTable(
            "hours-by-ect", "Hours by ECT",
            [
                new("ect", "ECT", ColumnKind.Text, "The teacher's name"),
                new("attended", "Attended", ColumnKind.Hours, "Hours attended so far", Totalled: true),
            ],
            [["A Adams", Hours.Of(6, 30)], ["B Brown", Hours.Of(2)]]);
        Console.WriteLine($"{hours.Total("attended").Display()} in all");

        using var csv = File.Create("hours.csv");
        CsvExtract.Write(hours, csv);
        using var workbook = File.Create("hours.xlsx");
        WorkbookWriter.Write(new("Cohort 2024", new LocalDate(2025, 3, 31), [hours]), workbook);
    }
}
