using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Attendance;

/// <summary>The funded hours of mentors' training that a file holds, each with its cohorts and source.</summary>
public sealed class FundedHoursList
{
    private static readonly Lazy<FundedHoursList> Shipped = new(() =>
    {
        using var json = Open("funded-hours.json");
        return Read(json, "funded-hours.json").Value;
    });

    internal FundedHoursList(IEnumerable<FundedHours> entries) => All = [.. entries.OrderBy(entry => entry.FromCohort)];

    /// <summary>The hours that come with the package: 36 over two years for cohorts 2021 to 2024, 20 in one year from 2025.</summary>
    public static FundedHoursList Embedded => Shipped.Value;

    /// <summary>Every entry, by first cohort.</summary>
    public IReadOnlyList<FundedHours> All { get; }

    /// <summary>Reads a file of funded hours; the stream stays open.</summary>
    /// <param name="json">The file's content as UTF-8 JSON. Its shape is described by <see cref="OpenSchema"/>.</param>
    /// <param name="fileName">The name that findings give as the file.</param>
    /// <returns>The list, or every error: cohorts backwards (ECF421), a cohort with two entries (ECF420), what any file can lack.</returns>
    public static ReadResult<FundedHoursList> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, FundedHoursReading.List);

    /// <summary>The JSON schema of a file of funded hours. The caller closes the stream.</summary>
    public static Stream OpenSchema() => Open("funded-hours.schema.json");

    /// <summary>The hours funded for a cohort, or <c>null</c> where none are held; never another cohort's.</summary>
    public FundedHours? Find(int cohort) => All.FirstOrDefault(entry => entry.AppliesTo(cohort));

    /// <summary>What to ask about a mentor programme that plans less training in a year than is funded.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="cohort">The cohort that follows it.</param>
    /// <returns>
    /// A note (ECF410) for each year of induction: a question and no accusation, since a page may have lost a session and the hours
    /// are a limit and not an order. None for an ECT programme, nor where the sessions without a year could fill the gap.
    /// </returns>
    public IReadOnlyList<Finding> Questions(Programme programme, int cohort)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (programme.Audience != Audience.Mentor || Find(cohort) is not { } funded)
        {
            return [];
        }

        var planned = AskedSessions.Of(programme).Where(session => !session.Template.IsMeeting).ToLookup(session => session.Term?.Year ?? 0, session => session.Length);
        var anywhere = planned[0].Sum(length => length);
        return [.. new[] { 1, 2 }
            .Select(year => (Year: year, Planned: planned[year].Sum(length => length), Funded: funded.In(year)))
            .Where(year => year.Planned + anywhere < year.Funded)
            .Select(year => AttendanceFindings.UnderFunded(programme.Id, year.Year, year.Planned, year.Funded))];
    }

    private static Stream Open(string file) => typeof(FundedHoursList).Assembly.GetManifestResourceStream($"Attendance/{file}")!;
}
