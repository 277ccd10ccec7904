using Ecf.Domain.Attendance;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Tests.Cohorts;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

/// <summary>The workbook of a cohort of three, with something of everything in it.</summary>
internal static class SomeWorkbook
{
    internal static CohortFacts Facts => SomeCohort.Of(
        SomeCohort.Ect("Zoë Ahmed", ("Y1T1-local-1", Mark.Attended), ("Y1T1-webinars-1", Mark.Absent)),
        SomeCohort.EctWithoutMentor("Al One"),
        SomeCohort.Mentor("Cai Davies", ("Y1T1-local-1", Mark.Attended)));

    internal static Report Report => CohortWorkbook.Of(Facts);

    public static TheoryData<WorkbookProfile> Profiles => [.. Enum.GetValues<WorkbookProfile>()];

    internal static byte[] Of(WorkbookProfile profile) => PlainWorkbook.BytesOf(Report, new() { Profile = profile });
}
