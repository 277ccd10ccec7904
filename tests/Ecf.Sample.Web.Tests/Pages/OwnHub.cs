using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>The site of a hub that a test writes itself, over records of its own.</summary>
internal sealed class OwnHub : SiteFactory
{
    private readonly TemporaryFolder hub = new();

    private OwnHub()
    {
    }

    protected override string? Hub => hub.Path;

    /// <summary>A hub of real people: one cohort on a calendar and a programme, with these records.</summary>
    internal static OwnHub Of(HubRecords records, string programme = "redhill-ect-reconstructed", string calendar = "nottingham-city")
    {
        var site = new OwnHub();
        site.Write("hub.json", $$"""
            { "name": "Small Hub", "contact": { "email": "a@b.example" }, "recordsTo": "2025-03-31",
              "cohorts": [{ "year": 2024, "ectProgramme": "{{programme}}", "mentorProgramme": "redhill-mentor-as-printed", "calendars": ["{{calendar}}"] }] }
            """);
        Assert.Null(site.Store.Prepare(() => records));
        return site;
    }

    /// <summary>A copy of the sample hub.</summary>
    internal static OwnHub CopyOfTheSample()
    {
        var site = new OwnHub();
        var sample = Path.Combine(AppContext.BaseDirectory, "Hub");
        foreach (var file in Directory.EnumerateFiles(sample, "*.json", SearchOption.AllDirectories))
        {
            site.Write(Path.GetRelativePath(sample, file), File.ReadAllText(file));
        }

        return site;
    }

    /// <summary>Writes a file of the hub's folder, before the site starts.</summary>
    internal OwnHub Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(hub.File(name))!);
        File.WriteAllText(hub.File(name), text);
        return this;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            hub.Dispose();
        }
    }
}
