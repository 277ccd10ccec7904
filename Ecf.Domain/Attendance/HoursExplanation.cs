using System.Text;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>What made a figure of a ledger: its definition, and every session and mark that adds to it.</summary>
public sealed class HoursExplanation
{
    private HoursExplanation(HoursFigure figure, HoursPart part, LocalDate asAt, FundedHours? funded, IReadOnlyList<ExplainedSession> sessions)
    {
        (Figure, Part, AsAt, Funded, Sessions) = (figure, part, asAt, funded, sessions);
        Total = figure == HoursFigure.Funded ? FundedFor(part) : sessions.Sum(session => session.Hours);
    }

    /// <summary>The figure explained.</summary>
    public HoursFigure Figure { get; }

    /// <summary>The part of the ledger that it is of.</summary>
    public HoursPart Part { get; }

    /// <summary>The ledger's date.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The figure: what the sessions add up to. <c>null</c> for funded hours where none are held, or of a strand, term or delivery.</summary>
    public Hours? Total { get; }

    /// <summary>The sessions that add to it, by date, then id, those without a date last; none for funded hours.</summary>
    public IReadOnlyList<ExplainedSession> Sessions { get; }

    /// <summary>The rule and source of funded hours; <c>null</c> for every other figure.</summary>
    public FundedHours? Funded { get; }

    /// <summary>The JSON schema of what <see cref="Write"/> writes. The caller closes the stream.</summary>
    public static Stream OpenSchema() => typeof(HoursExplanation).Assembly.GetManifestResourceStream("Attendance/hours-explanation.schema.json")!;

    /// <summary>Writes it as indented UTF-8 JSON, as <see cref="OpenSchema"/> describes it; the stream stays open.</summary>
    public void Write(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ExplanationWriting.Write(this, json);
    }

    /// <summary>A line for the figure, a line for its definition, and a line for each session, for a person to check.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{Figure.Display()} {Part.Display()} on {AsAt:d MMMM uuuu}: {Total?.Display() ?? "none held"}\n"));
        text.Append(FormattableString.Invariant($"{Figure.Meaning()}\n"));
        text.AppendJoin("", Sessions.Select(session => $"{session}\n"));
        text.Append(Funded is null ? "" : $"{Funded}\n");
        return text.ToString();
    }

    internal static HoursExplanation Of(HoursLedger ledger, HoursFigure figure, HoursPart part)
    {
        var sessions = ledger.Lines.Where(part.Covers).Select(line => new ExplainedSession(line, figure.Of(line.Line) ?? Hours.Zero));
        return new(figure, part, ledger.AsAt, figure == HoursFigure.Funded ? ledger.Funded : null, [.. sessions.Where(session => session.Hours != Hours.Zero)]);
    }

    private Hours? FundedFor(HoursPart part) => part == HoursPart.Whole ? Funded?.InAll
        : part.Year is { } year && part == new HoursPart { Year = year } ? Funded?.In(year)
        : null;
}
