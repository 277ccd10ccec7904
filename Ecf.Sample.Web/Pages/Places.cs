namespace Ecf.Sample.Web.Pages;

/// <summary>The places of the bar in the order in which people need them; those after the first six stand in groups.</summary>
internal static class Places
{
    /// <summary>Each group with its places; the first has no name and stands open in the bar.</summary>
    internal static IReadOnlyList<(string? Group, IReadOnlyList<Place> Places)> All { get; } =
    [
        (null,
        [
            new("Today", "/Index", "/Index"),
            new("Cohorts", "/Cohorts/All", "/Cohorts"),
            new("People", "/People/All", "/People"),
            new("Schools", "/Schools/Index", "/Schools"),
            new("Sessions", "/Sessions/Index", "/Sessions"),
            new("Registers", "/Registers/Index", "/Registers"),
        ]),
        ("Training",
        [
            new("Programmes", "/Programmes/Index", "/Programmes"),
            new("Calendars", "/Calendars/Index", "/Calendars"),
            new("Buddies", "/Buddies/All", "/Buddies"),
            new("Facilitators", "/Facilitators/Index", "/Facilitators"),
        ]),
        ("Money",
        [
            new("Funding", "/Funding/Hub", "/Funding"),
            new("Declarations", "/Declarations/Index", "/Declarations"),
        ]),
        ("Hub",
        [
            new("Imports", "/Imports/Index", "/Imports"),
            new("Templates", "/Templates/Index", "/Templates"),
            new("Downloads", "/Downloads", "/Downloads"),
            new("Long work", "/Work/Index", "/Work"),
            new("Questions", "/Questions/Index", "/Questions"),
            new("Findings", "/Findings/Index", "/Findings"),
        ]),
        ("Access",
        [
            new("People and access", "/Access/Index", "/Access"),
            new("Keys for programs", "/Access/Keys", "/Access/Keys"),
            new("Audit", "/Audit/Index", "/Audit"),
        ]),
    ];

    /// <summary>The bar of somebody who may see some places alone; a group without any is left out.</summary>
    /// <param name="maySee">Says of a place whether it stays.</param>
    internal static IReadOnlyList<(string? Group, IReadOnlyList<Place> Places)> For(Func<Place, bool> maySee) =>
        [.. All.Select(group => (group.Group, Places: (IReadOnlyList<Place>)[.. group.Places.Where(maySee)])).Where(group => group.Places.Count > 0)];
}
