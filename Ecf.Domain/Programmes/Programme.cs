namespace Ecf.Domain.Programmes;

/// <summary>One audience's planned training over six terms, as a programme file says it.</summary>
/// <remarks>It has no dates: a schedule gives it those. Hours never include weekly and fortnightly meetings.</remarks>
/// <example><code>
/// var read = Programme.Read(json, "mentor-essentials.json");
/// foreach (var finding in read.Findings)
/// {
///     Console.WriteLine(finding);
/// }
///
/// var online = read.Value.HoursOf(session => session.Delivery == Delivery.Online);
/// </code></example>
public sealed class Programme
{
    private readonly Dictionary<string, Strand> strandsById;
    private readonly Dictionary<string, SessionTemplate> sessionsByCell;

    internal Programme(ProgrammeRows rows)
    {
        Strands = [.. rows.Strands];
        Sessions = [.. rows.Sessions];
        StatedTotals = [.. rows.Totals];
        Notes = [.. rows.Notes];
        Layers = [.. rows.Layers];
        Rows = rows;
        sessionsByCell = Sessions.ToDictionary(session => session.Cell, StringComparer.Ordinal);
        strandsById = Strands.ToDictionary(strand => strand.Id, StringComparer.Ordinal);
    }

    /// <summary>Its id: small letters, digits and hyphens, such as "redhill-ect-as-printed".</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Whom it is for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The first cohort it is for, by the year in which its academic year begins: 2021 for 2021/22.</summary>
    public required int FirstCohort { get; init; }

    /// <summary>The last cohort it is for; the same as the first where it is for one alone.</summary>
    public required int LastCohort { get; init; }

    /// <summary>Where the programme was found.</summary>
    public required Source Source { get; init; }

    /// <summary>Its rows, in the order of the file.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>Its cells, in the order of the file; none for a programme not yet filled in.</summary>
    public IReadOnlyList<SessionTemplate> Sessions { get; }

    /// <summary>The totals that its source prints, whether or not the sessions add up to them.</summary>
    public IReadOnlyList<StatedTotal> StatedTotals { get; }

    /// <summary>What a reader should know about the whole, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The files it was made of: the template first, then each override in the order in which they were laid over it.</summary>
    public IReadOnlyList<ProgrammeLayer> Layers { get; }

    /// <summary>Its lists with the places they were written at.</summary>
    internal ProgrammeRows Rows { get; }

    /// <summary>All sessions together, meetings apart.</summary>
    public Hours Hours => HoursOf(_ => true);

    /// <summary>The hours of sessions that lie in no one term: those over a year or the programme, and those whose term is not known.</summary>
    public Hours HoursWithoutTerm => Sessions.SelectMany(RecurrenceParts.Parts).Where(session => session.In.OneTerm is null).Sum(session => session.Total);

    /// <summary>The hours of the sessions that a question picks, meetings apart: <c>HoursOf(s => s.Delivery == Delivery.Online)</c>.</summary>
    public Hours HoursOf(Func<SessionTemplate, bool> picks)
    {
        ArgumentNullException.ThrowIfNull(picks);
        return Sessions.Where(picks).Sum(session => session.Total);
    }

    /// <summary>The hours of sessions that lie in this very term, its half-terms and weeks included, and its part of those that come again each term or half-term. All six and <see cref="HoursWithoutTerm"/> make up <see cref="Hours"/>.</summary>
    public Hours HoursIn(InductionTerm term) => Sessions.SelectMany(RecurrenceParts.Parts).Where(session => session.In.OneTerm == term).Sum(session => session.Total);

    /// <summary>The row that a session of this programme belongs to.</summary>
    /// <exception cref="KeyNotFoundException">The session is not of this programme.</exception>
    public Strand StrandOf(SessionTemplate session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return strandsById[session.Strand];
    }

    /// <summary>The cell of this name, <see cref="SessionTemplate.Cell"/>, or <c>null</c> where none has it.</summary>
    public SessionTemplate? Find(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return sessionsByCell.GetValueOrDefault(cell);
    }

    /// <summary>Where a session of this programme was written as it now stands: in its template, or in the last override that changed it.</summary>
    /// <exception cref="KeyNotFoundException">The session is not of this programme.</exception>
    public Origin OriginOf(SessionTemplate session) => HistoryOf(session)[^1];

    /// <summary>Every place that wrote a session of this programme, the first first.</summary>
    /// <exception cref="KeyNotFoundException">The session is not of this programme.</exception>
    public IReadOnlyList<Origin> HistoryOf(SessionTemplate session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Rows.CellOrigins[session.Cell];
    }

    /// <summary>Whether the programme is for a cohort, by the year in which its academic year begins: 2021 for 2021/22.</summary>
    public bool AppliesTo(int cohort) => cohort >= FirstCohort && cohort <= LastCohort;

    /// <summary>Reads a programme file and gives every finding at once; the stream stays open.</summary>
    /// <param name="json">UTF-8 JSON of at most 4 MB, as <see cref="ShippedProgrammes.OpenSchema"/> describes it.</param>
    /// <param name="fileName">The name under which the findings speak of it, such as "mentor-essentials.json".</param>
    public static ReadResult<Programme> Read(Stream json, string fileName) => Reading.JsonFile.Read(json, fileName, ProgrammeReading.Programme);

    /// <summary>Writes the programme as a file that <see cref="Read"/> reads back as the same programme; the stream stays open.</summary>
    /// <param name="json">Takes indented UTF-8 JSON.</param>
    public void Write(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ProgrammeWriting.Write(this, json);
    }
}
