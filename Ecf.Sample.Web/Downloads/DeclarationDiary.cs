using Ecf.Domain.Declarations;
using Ecf.Reporting.Calendars;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>The deadlines of a cohort's declarations as a file for diaries. It names nobody.</summary>
internal static class DeclarationDiary
{
    internal const string Ending = ".ics";

    internal static byte[] Make(string name, IReadOnlyList<DueDeclaration> due, LocalDate asAt)
    {
        using var file = new MemoryStream();
        IcsWriter.Write(DeclarationCalendar.Of(name, due), file, asAt);
        return file.ToArray();
    }
}
