using Ecf.Domain;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting;
using Ecf.Reporting.Calendars;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Imports;
using Ecf.Reporting.Remittances;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Reporting.Templates.Merging;
using Ecf.Reporting.Workbooks;
using NodaTime;

namespace Ecf.House.Tests.Examples;

// The results of examples are for readers.
#pragma warning disable CA1806, IDE0059, CS0219, CA1849

/// <summary>What the documentation of a type shows as its example, between marks that bear the type's name: it compiles here, and a test holds the two equal.</summary>
internal static class ReportingExamples
{
    internal static void OfCohortWorkbook(CohortFacts facts, Stream file)
    {
        // <CohortWorkbook>
        WorkbookWriter.Write(CohortWorkbook.Of(facts), file, new() { Profile = WorkbookProfile.Analyst });
        // </CohortWorkbook>
    }

    internal static async Task OfCohortData(IAsyncEnumerable<CohortFacts> cohorts)
    {
        // <CohortData>
        await ExtractFile.WriteAsync(CohortData.Of(cohorts), "data.xlsx");
        // </CohortData>
    }

    internal static void OfRemittanceFile(FundingStatement statement)
    {
        // <RemittanceFile>
        var read = RemittanceFile.Paste("school\tgrant\tamount\n122222\tmentor support\t900.00", "pasted");
        var comparison = RemittanceComparison.Of(statement, read.Value);
        // </RemittanceFile>
    }

    internal static void OfReportTemplate()
    {
        // <ReportTemplate>
        var template = ReportTemplate.Read("autumn.sbn-md", "# {{ title }}").Value;
        var text = template.Render(new TemplateModel().With("title", "Autumn 2026")).Value;
        // </ReportTemplate>
    }

    internal static void OfTemplateDictionary()
    {
        // <TemplateDictionary>
        var table = TemplateDictionary.Table(TemplateAudience.Person);
        File.WriteAllText("dictionary.md", TemplateDictionary.Markdown());
        // </TemplateDictionary>
    }

    internal static void OfTemplateModel()
    {
        // <TemplateModel>
        var model = new TemplateModel()
            .With("title", "Autumn 2026")
            .With("ects", [new TemplateModel().With("name", "A Adams").With("attended", Hours.Of(6, 30))]);
        // </TemplateModel>
    }

    internal static void OfReportModel(TemplateFolder folder, TemplateFacts facts)
    {
        // <ReportModel>
        var letter = folder.Read("ect-hours-letter.sbn-html").Value;
        foreach (var one in ReportModel.For(TemplateAudience.Person, facts))
        {
            var text = letter.Render(one.Model).Value;
        }
        // </ReportModel>
    }

    internal static void OfMailMerge(ReportTemplate letter, TemplateFacts facts, Stream zip)
    {
        // <MailMerge>
        var count = MailMerge.Write(letter, ReportModel.For(TemplateAudience.Person, facts), zip);
        Console.WriteLine(count); // 12 made, 3 left out, 0 failed
        // </MailMerge>
    }

    internal static void OfTemplateFolder(string text)
    {
        // <TemplateFolder>
        var folder = new TemplateFolder(new Dictionary<string, string> { ["_foot.sbn-md"] = "Yours", ["note.sbn-md"] = text });
        var template = folder.Read("note.sbn-md");
        // </TemplateFolder>
    }

    internal static void OfMentorEssentials(Programme ects, Programme mentors, IReadOnlyList<FundingRate> rates)
    {
        // <MentorEssentials>
        var template = BuiltInTemplates.Get("mentor-essentials.sbn-html");
        var page = template.Render(MentorEssentials.Model("Redmill Teaching Hub", ects, mentors, rates)).Value;
        // </MentorEssentials>
    }

    internal static void OfImportPlanner(LocalDate today)
    {
        // <ImportPlanner>
        using var file = File.OpenRead("schools.csv");
        var plan = ImportPlanner.Plan(ImportKind.Schools, new(file, "schools.csv"), new HubSnapshot(today) { Calendars = ["nottingham-city"] });
        // </ImportPlanner>
    }

    internal static void OfReviewFeeds(InductionTimeline timeline, Stream file)
    {
        // <ReviewFeeds>
        IcsWriter.Write(ReviewFeeds.OfPerson("bcdf", "Reviews of Edie Early", timeline), file, timeline.AsAt);
        // </ReviewFeeds>
    }

    internal static void OfTrainingFeeds(CohortPlan plan, Stream file, Stream published, LocalDate asAt)
    {
        // <TrainingFeeds>
        var feed = TrainingFeeds.OfSchool("100001", "Training at Trent Vale Academy", CohortScheduler.Place(plan));
        IcsWriter.Write(feed, file, asAt, IcsHistory.Read(published, "100001.ics").Value);
        // </TrainingFeeds>
    }

    internal static async Task OfExcelExtract(StreamedTable marks, Stream stream)
    {
        // <ExcelExtract>
        await ExcelExtract.WriteAsync(marks, stream, new() { Progress = new Progress<int>(rows => Console.WriteLine(rows)) });
        // </ExcelExtract>
    }

    internal static void OfCsvExtract(ReportTable table)
    {
        // <CsvExtract>
        using var csv = File.Create("hours.csv");
        CsvExtract.Write(table, csv);
        // </CsvExtract>
    }

    internal static void OfJsonExtract(Report report)
    {
        // <JsonExtract>
        using var json = File.Create("cohort-2024.json");
        JsonExtract.Write(report, json);
        // </JsonExtract>
    }

    internal static void OfWorkbookFill(Stream template, CohortFacts facts, Stream file)
    {
        // <WorkbookFill>
        var findings = WorkbookFill.Of((template, "our-report.xlsx"), CohortWorkbook.Of(facts), file);
        // </WorkbookFill>
    }

    internal static void OfWorkbookWriter(Report report)
    {
        // <WorkbookWriter>
        using var file = File.Create("cohort.xlsx");
        WorkbookWriter.Write(report, file);
        // </WorkbookWriter>
    }

    internal static void OfWorkbookCheck(Stream file)
    {
        // <WorkbookCheck>
        foreach (var finding in WorkbookCheck.Of(file, "cohort-2024.xlsx"))
        {
            Console.WriteLine(finding); // cohort-2024.xlsx: 'Hours'!B7: error WBK015: the cell is blank …
        }
        // </WorkbookCheck>
    }

    internal static void OfWorkbookChanges(Stream older, Stream newer, LocalDate asAt, Stream file)
    {
        // <WorkbookChanges>
        var changes = WorkbookChanges.Between(("autumn.xlsx", older), ("spring.xlsx", newer), asAt);
        WorkbookWriter.Write(changes.Value, file);
        // </WorkbookChanges>
    }

    internal static void OfReportTable()
    {
        // <ReportTable>
        var table = new ReportTable("hours-by-ect", "Hours by ECT",
            [new("ect", "ECT", ColumnKind.Text, "The teacher's name"), new("attended", "Attended", ColumnKind.Hours, "Hours attended by the date of the report", Totalled: true)],
            [["A Adams", Hours.Of(6, 30)], ["B Brown", Hours.Of(2)]]);
        var total = table.Total("attended").Display(); // "8.5 h"
        // </ReportTable>
    }

    internal static async Task OfStreamedTable(IAsyncEnumerable<IReadOnlyList<ReportValue>> rows)
    {
        // <StreamedTable>
        var marks = new StreamedTable("marks", "Marks", [new("trn", "TRN", ColumnKind.Text, "The teacher reference number")], rows);
        await ExtractFile.WriteAsync(marks, "marks.xlsx");
        // </StreamedTable>
    }

    internal static void OfReckoning()
    {
        // <Reckoning>
        var due = Reckoning.Total("hours", "attended").Plus(Reckoning.Total("hours", "shortfall"));
        var changed = Reckoning.Difference("one", "other");
        // </Reckoning>
    }
}
