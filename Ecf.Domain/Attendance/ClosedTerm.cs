using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One person's term whose figures are settled: a later correction is an adjustment beside them and never a changed past.</summary>
public sealed class ClosedTerm
{
    internal ClosedTerm(ClosedTermHead head, IEnumerable<ClosedLine> lines)
    {
        Head = head;
        Lines = [.. lines.OrderBy(line => line.SessionId, StringComparer.Ordinal)];
        Hash = ClosedTermWriting.HashOf(this);
    }

    /// <summary>The hub's id of the person.</summary>
    public string Person => Head.Person;

    /// <summary>The id of the programme that the person followed.</summary>
    public string Programme => Head.Programme;

    /// <summary>The term closed.</summary>
    public InductionTerm Term => Head.Term;

    /// <summary>The date of the figures: what was due and known on that day.</summary>
    public LocalDate ClosedOn => Head.ClosedOn;

    /// <summary>The sessions of the term, by id.</summary>
    public IReadOnlyList<ClosedLine> Lines { get; }

    /// <summary>The figures: all sessions together.</summary>
    public HoursLine Total => Lines.Aggregate(default(HoursLine), (sum, line) => sum + line.Line);

    /// <summary>The figures of each strand, by its id; together they are <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<string, HoursLine> ByStrand => Lines.GroupBy(line => line.Strand, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Aggregate(default(HoursLine), (sum, line) => sum + line.Line), StringComparer.Ordinal);

    /// <summary>SHA-256 over the canonical text, as "sha256:" and 64 small hexadecimal digits. The same figures always have the same hash.</summary>
    public string Hash { get; }

    internal ClosedTermHead Head { get; }

    /// <summary>Closes a term of a ledger.</summary>
    /// <param name="person">The hub's id of the person.</param>
    /// <param name="ledger">The person's ledger on the day of closing.</param>
    /// <param name="term">The term; sessions without a term are never closed.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static ClosedTerm Of(string person, HoursLedger ledger, InductionTerm term)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentNullException.ThrowIfNull(ledger);
        return new(new(person.Trim(), ledger.Programme.Id, term, ledger.AsAt), ledger.Lines.Where(line => line.Term == term).Select(ClosedLine.Of));
    }

    /// <summary>Reads a file that <see cref="Write"/> wrote and hashes its figures again; the stream stays open.</summary>
    /// <returns>The closed term, or every error: ECF430 where a figure was changed since, so that the hash no longer
    /// fits; ECF431 for figures that cannot be, ECF432 for a session given twice, ECF433 for more minutes than a sum holds.</returns>
    public static ReadResult<ClosedTerm> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, ClosedTermReading.Term);

    /// <summary>The JSON schema of a closed term's file. The caller closes the stream.</summary>
    public static Stream OpenSchema() => typeof(ClosedTerm).Assembly.GetManifestResourceStream("Attendance/closed-term.schema.json")!;

    /// <summary>Writes it as UTF-8 JSON with its hash, for <see cref="Read"/>; the stream stays open.</summary>
    public void Write(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ClosedTermWriting.Write(this, json);
    }

    /// <summary>What became known after closing, as corrections to enter beside the closed figures.</summary>
    /// <param name="now">The person's ledger on a later day. Its own figures for the term are the closed ones and all adjustments together.</param>
    /// <returns>An adjustment for each session whose figures differ, by session id; none where nothing changed.</returns>
    /// <exception cref="ArgumentException">The ledger is of another programme, or of a day before the closing.</exception>
    public IReadOnlyList<Adjustment> Adjustments(HoursLedger now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (now.Programme.Id != Programme || now.AsAt < ClosedOn)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"This term of \"{Programme}\" was closed on {ClosedOn:d MMMM uuuu}: give a ledger of it from that day on, not one of \"{now.Programme.Id}\" on {now.AsAt:d MMMM uuuu}."), nameof(now));
        }

        return ClosedTermChanges.Between(this, now);
    }
}
