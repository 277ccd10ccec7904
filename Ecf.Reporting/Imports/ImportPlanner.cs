using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>Plans the import of a file: what would be made, changed and refused, with every finding of every row in one pass.</summary>
/// <example><code>
/// using var file = File.OpenRead("schools.csv");
/// var plan = ImportPlanner.Plan(ImportKind.Schools, new(file, "schools.csv"), new HubSnapshot(today) { Calendars = ["nottingham-city"] });
/// </code></example>
public static class ImportPlanner
{
    /// <summary>Reads the file and compares it with what the hub has. Nothing is changed, and nothing is guessed.</summary>
    /// <param name="kind">What the rows are.</param>
    /// <param name="file">A CSV file or an Excel workbook (.xlsx), told apart by its bytes.</param>
    /// <param name="hub">What the hub has.</param>
    /// <param name="cancel">Stops the reading and comparing; nothing is returned then.</param>
    /// <returns>The plan; also for a file that cannot be read, with the reason as its finding.</returns>
    /// <exception cref="OperationCanceledException">The planning was stopped.</exception>
    public static ImportPlan Plan(ImportKind kind, ImportFile file, HubSnapshot hub, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(hub);
        return kind switch
        {
            ImportKind.Schools => Run(kind, file, new SchoolRules(hub), cancel),
            ImportKind.Participants => Run(kind, file, new ParticipantRules(hub), cancel),
            ImportKind.Mentorships => Run(kind, file, new MentorshipRules(hub), cancel),
            ImportKind.Absences => Run(kind, file, new AbsenceRules(hub), cancel),
            ImportKind.Attendance => Run(kind, file, new AttendanceRules(hub), cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind} is no kind of import: give one of {string.Join(", ", Enum.GetNames<ImportKind>())}."),
        };
    }

    private static ImportPlan Run<T>(ImportKind kind, ImportFile file, IImportRules<T> rules, CancellationToken cancel)
        where T : class
    {
        var log = new FindingLog(file.Limits.ListedFindings);
        try
        {
            return new PlanRun<T>(kind, file.Limits, rules, log).Of(file, cancel);
        }
        catch (UnreadableFileException unreadable)
        {
            log.Add(unreadable.Finding);
        }
        catch (XmlException)
        {
            log.Add(ImportFindings.Damaged("its XML cannot be read, or asks for what no list needs"));
        }
        catch (InvalidDataException)
        {
            log.Add(ImportFindings.Damaged("its parts cannot be unpacked"));
        }

        return new(kind, log, new Dictionary<RowOutcome, int>(), []);
    }
}
