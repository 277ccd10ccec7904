using Ecf.Domain.Buddies;
using Ecf.Reporting;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;

namespace Ecf.Sample.Web.Pages.Buddies;

/// <summary>The pairs of a round as a table shows them.</summary>
/// <param name="Desk">The cohort's buddies.</param>
/// <param name="Pairing">The round.</param>
/// <param name="Id">The table's id within the page.</param>
/// <param name="Caption">What it is.</param>
internal sealed record PairTable(BuddyDesk Desk, BuddyPairing Pairing, string Id, string Caption)
{
    /// <summary>The address of a mentor's page.</summary>
    internal required Func<string, string> Person { get; init; }

    /// <summary>The pairs with the sessions that they have together.</summary>
    internal IReadOnlyList<BuddyMeetings> Pairs { get; } = Desk.SessionsOf(Pairing).Pairs;

    /// <summary>Why no pair has a session together, where that is one reason for all; <c>null</c> otherwise.</summary>
    internal string? Apart => Pairs.Count > 0 && Pairs.All(pair => pair.Apart is not null && pair.Apart == Pairs[0].Apart) ? Pairs[0].Apart : null;

    /// <summary>The pairs as a list of the page.</summary>
    /// <param name="request">What was asked of the page.</param>
    internal ShownTable Shown(HttpRequest request)
    {
        List<(ReportColumn, Func<BuddyMeetings, ReportValue>)> columns =
        [
            (MadeTable.Text("buddies", "Buddies", "The mentors of the pair"), pair => string.Join("; ", pair.Pair.Mentors.Select(mentor => mentor.Name))),
            (MadeTable.Text("schools", "Schools", "The school of each"), pair => string.Join("; ", pair.Pair.Mentors.Select(mentor => Desk.Schools[mentor.Id]))),
            (MadeTable.Text("reason", "Why", "Why these are buddies"), pair => $"{pair.Pair.Sentence}."),
        ];
        if (Apart is null)
        {
            columns.Add((MadeTable.Text("nextStep", "Next session together", "The next that both have, and how many follow"), pair => Next(pair)));
        }

        return TableList.Of(new(MadeTable.Of(Id, Caption, Pairs, [.. columns])) { OnAPage = Paging.MostAtOnce, Cell = CellOf, Empty = "Nobody is paired." }, request, prefix: Id);
    }

    private IHtmlContent? CellOf(int row, string column)
    {
        var mentors = Pairs[row].Pair.Mentors;
        return column switch
        {
            "buddies" => Lines(mentors.Select(mentor => new HtmlFormattableString("<p class=\"line\"><a href=\"{0}\">{1}</a></p>", Person(mentor.Id), mentor.Name))),
            "schools" => Lines(mentors.Select(mentor => new HtmlFormattableString("<p class=\"line\">{0}</p>", Desk.Schools[mentor.Id]))),
            _ => null,
        };
    }

    private static HtmlContentBuilder Lines(IEnumerable<IHtmlContent> lines)
    {
        var cell = new HtmlContentBuilder();
        lines.ToList().ForEach(line => cell.AppendHtml(line));
        return cell;
    }

    /// <summary>The next session of a pair and how many follow, or why there is none.</summary>
    internal string Next(BuddyMeetings pair)
    {
        var toCome = pair.Sessions.Where(session => session.Date >= Desk.Day).ToList();
        return pair.Apart is { } apart ? $"{apart}."
            : toCome.Count > 0 ? $"{AsAt.Display(toCome[0].Date)}{(toCome.Count > 1 ? $", and {toCome.Count - 1} more" : "")}"
            : pair.Sessions.Count > 0 ? $"None to come; the last on {AsAt.Display(pair.Sessions[^1].Date)}"
            : "None has a date";
    }
}
