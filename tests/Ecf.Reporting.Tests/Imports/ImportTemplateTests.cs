using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ecf.Reporting.Imports;

namespace Ecf.Reporting.Tests.Imports;

public sealed class ImportTemplateTests
{
    public static TheoryData<ImportKind> Kinds => [.. Enum.GetValues<ImportKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_EachKind_IsReadBackWithItsExamplePassedOver(ImportKind kind)
    {
        var plan = SomeHub.Plan(kind, Template(kind), ImportTemplate.FileName(kind), SomeHub.WithPeople());
        Assert.Equal(["ECF758", "ECF778"], plan.Findings.Select(finding => finding.Code));
        Assert.Equal((0, 0, true), (plan.Rows, plan.Changes.Count, plan.IsWhole));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_EachKind_ChecksEveryColumnAndIsValid(ImportKind kind)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Template(kind)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => $"{error.Description} {error.Path?.XPath}"));
        using var book = new XLWorkbook(new MemoryStream(Template(kind)));
        Assert.Equal(ImportColumns.Of(kind).Count, book.Worksheet(1).DataValidations.Count());
    }

    [Fact]
    public void Write_ExampleFilledOver_IsTaken()
    {
        using var book = new XLWorkbook(new MemoryStream(Template(ImportKind.Schools)));
        book.Worksheet(1).Cell(2, 1).SetValue<string>("100001");
        using var filled = new MemoryStream();
        book.SaveAs(filled);
        Assert.Single(SomeHub.Plan(ImportKind.Schools, filled.ToArray(), "schools.xlsx").Changes);
    }

    private static byte[] Template(ImportKind kind)
    {
        using var file = new MemoryStream();
        ImportTemplate.Write(kind, file);
        return file.ToArray();
    }
}
