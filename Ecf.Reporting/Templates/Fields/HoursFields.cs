using Ecf.Domain.Attendance;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>The figures of the hours ledger, of one person or of many together.</summary>
internal static class HoursFields
{
    internal static readonly FieldsOf<LedgerPart> All = new(
    [
        .. HoursFigures.All.Where(figure => figure != HoursFigure.Funded).Select(Figure),
        new("engagement", FieldKind.Text, Engagement.Meaning, item => item.Line.Engagement.Display()) { Example = "75%", Figure = "hours.engagement" },
        new("engagement_percent", FieldKind.Percent, $"{Engagement.Meaning}; blank where nothing is due", item => item.Line.Engagement.Percent) { Example = "75" },
    ]);

    private static FieldOf<LedgerPart> Figure(HoursFigure figure) =>
        new(Name(figure), FieldKind.Hours, figure.Meaning(), item => figure.Of(item.Line)) { Example = "12.5 h", Figure = $"hours.{Column(figure)}" };

    private static string Name(HoursFigure figure) => figure == HoursFigure.StillToCome ? "still_to_come" : Column(figure);

    private static string Column(HoursFigure figure) => figure == HoursFigure.StillToCome ? "stillToCome" : figure.Display().ToLowerInvariant();
}

/// <summary>A line of the ledger as a thing that a field can be of.</summary>
internal sealed record LedgerPart(HoursLine Line);
