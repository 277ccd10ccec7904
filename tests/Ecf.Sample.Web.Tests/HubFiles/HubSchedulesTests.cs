using Ecf.Domain.Declarations;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubSchedulesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Schedules_OfAHubsOwnFile_StandBesideTheShippedOnes()
    {
        Write("2026.json", "\"ecf-standard-september\"", "\"2026-06-01\"");
        var schedules = HubLibrary.Of(new(folder.Path)).Schedules;

        Assert.Equal(new(2026, 6, 1), schedules.Find(2026, SetUse.Service, default)!.Milestones.Single().From);
        Assert.NotNull(schedules.Find(2024, SetUse.Service, default));
    }

    [Fact]
    public void Schedules_OfABrokenFile_AreLeftOutWithTheirFindings()
    {
        Write("2026.json", "\"ecf-standard-septembr\"", "\"1 June 2026\"");
        var library = HubLibrary.Of(new(folder.Path));

        Assert.Null(library.Schedules.InForce(2026, SetUse.Service));
        Assert.Equal(["ECF901", "ECF009"], library.Findings.Select(finding => finding.Code));
        Assert.All(library.Findings, finding => Assert.Equal("declarations/2026.json", finding.File));
    }

    private void Write(string name, string schedule, string from)
    {
        Directory.CreateDirectory(folder.File("declarations"));
        File.WriteAllText(folder.File($"declarations/{name}"), $$"""
            { "sets": [ { "id": "own-2026", "cohort": 2026, "use": "service", "inForce": true, "validation": "sequence", "partial": true,
                "source": { "title": "A letter", "address": "letter of 1 June 2026", "retrieved": "2026-06-02" },
                "schedules": [ { "schedule": {{schedule}}, "milestones": [ { "types": ["started"], "from": {{from}} } ] } ] } ] }
            """);
    }
}
