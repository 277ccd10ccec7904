using Ecf.House.Tests.Readme;

namespace Ecf.House.Tests.Packages;

/// <summary>The libraries in programs of other hubs: a console program, a site, a native program.</summary>
[Collection(PackagesCollection.Name)]
public class HostTests(PackedFeed feed)
{
    // IL2026 and the like are errors here, of our code and of all that it stands on.
    private const string Native = "Microsoft.NET.Sdk;<PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    [Fact]
    public async Task Console_WithBothLibraries_RunsTheReadmesSample()
    {
        var project = new EmptyProject(feed, "console", [$"Ecf.Reporting {feed.Version}"]).Write("Program.cs", SampleText.OfReadme("README.md", "csharp"));

        var printed = await project.Run();

        Assert.Equal(SampleText.OfReadme("README.md", "text"), printed.TrimEnd());
        Assert.Contains("£3,676.10 in all", printed);
        Assert.True(project.Has("money.xlsx"));
    }

    [Fact]
    public async Task Site_WithBothLibraries_ServesWhatTheyMake()
    {
        var project = new EmptyProject(feed, "site", [$"Ecf.Reporting {feed.Version}"], "Microsoft.NET.Sdk.Web;<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Write("Program.cs", """
            using Ecf.Domain.Calendars;
            using Ecf.Reporting.Templates;
            using NodaTime;

            var site = WebApplication.Create(args);
            site.MapGet("/day", () => ShippedCalendars.Get(ShippedCalendars.NottinghamCity).Explain(new LocalDate(2026, 5, 4)).Name);
            site.MapGet("/letters", () => string.Join('\n', BuiltInTemplates.Names));
            site.Run();
            """);

        using var running = await RunningProgram.Start(Command.StartInfo(project.Folder, "dotnet", await project.Build(), "--urls", "http://127.0.0.1:0"));

        Assert.Equal("Early May bank holiday", await running.Http.GetStringAsync("/day"));
        Assert.Contains("ect-hours-letter.sbn-html", await running.Http.GetStringAsync("/letters"));
    }

    [Fact]
    public async Task NativeProgram_WithTheDomain_GivesWhatTheSameCodeGivesHere()
    {
        var project = new EmptyProject(feed, "native", [$"Ecf.Domain {feed.Version}"], Native)
            .Write("Program.cs", "foreach (var line in Ecf.House.Tests.Packages.NativeCanary.Lines()) { Console.WriteLine(line); }")
            .Write("NativeCanary.cs", Repository.Text("tests/Ecf.House.Tests/Packages/NativeCanary.cs"));

        var program = await project.PublishNative();

        Assert.False(File.Exists(Path.ChangeExtension(program, ".dll")), "The program is not native: a dll lies beside it.");
        Assert.Equal(string.Join('\n', NativeCanary.Lines()), (await Command.Run(project.Folder, program)).TrimEnd());
    }
}
