using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Backups;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web;

/// <summary>Where the site listens and where its files are.</summary>
internal sealed class SiteSettings
{
    /// <summary>Only this machine can reach it, until somebody chooses otherwise.</summary>
    internal const string DefaultUrls = "http://127.0.0.1:5080";

    private SiteSettings(WebApplicationBuilder builder)
    {
        Builder = builder;
        Urls = builder.Configuration["urls"] is { Length: > 0 } given ? given : DefaultUrls;
        Hub = new(Given("Hub:Folder") ?? Path.Combine(Builder.Environment.ContentRootPath, "Hub"));
        IsSampleOfTool = Given("Hub:Folder") is null && RecordsPlace.IsTool(Builder.Environment.ContentRootPath);
        Store = Builder.Configuration["Hub:PostgreSql"] is { Length: > 0 } server
            ? new ServerStore(server, Builder.Configuration["Hub:Schema"], Builder.Configuration["Hub:Database"])
            : new FileStore(Given("Hub:Database") ?? RecordsPlace.Of(Builder.Environment.ContentRootPath, Hub.Path));
    }

    internal WebApplicationBuilder Builder { get; }

    /// <summary>The addresses to listen on, separated by semicolons.</summary>
    internal string Urls { get; }

    /// <summary>The hub's folder: <c>Hub:Folder</c>, or the sample hub beside the program.</summary>
    internal HubFolder Hub { get; }

    /// <summary>Whether the hub is the sample inside an installed tool, whose files go with the next update.</summary>
    internal bool IsSampleOfTool { get; }

    /// <summary>The hub's records: on a server with <c>Hub:PostgreSql</c>, a connection string, and there in the schema <c>Hub:Schema</c>; otherwise in the file <c>Hub:Database</c>, or where <see cref="RecordsPlace"/> says.</summary>
    internal HubStore Store { get; }

    /// <summary>Why the settings cannot be meant, in one line; <c>null</c> where they can.</summary>
    internal string? Problem => Urls.Split(';').FirstOrDefault(url => !IsAddress(url)) is { } wrong
        ? $"\"{wrong}\" is not an address to listen on; write one such as {DefaultUrls} after --urls."
        : OutsideSignIn.ProblemOf(Builder.Configuration) ?? BackupPlan.Of(Builder.Configuration).Problem;

    /// <summary>When the records are copied each night; <c>null</c> where no folder is set for the copies.</summary>
    internal BackupPlan? Backups => BackupPlan.Of(Builder.Configuration).Plan;

    /// <summary>Settings from, the last first: the words of the command line, the environment, appsettings.json.</summary>
    internal static SiteSettings From(string[] args)
    {
        // Under "dotnet run" the working folder is the project's; elsewhere the program's own folder holds the hub. A person's
        // folder may hold one called Hub too, but not the site's files beside it.
        var here = Directory.GetCurrentDirectory();
        var isAtHome = File.Exists(Path.Combine(here, "Hub", "hub.json")) && Directory.Exists(Path.Combine(here, "wwwroot"));
        var isTold = args.Any(word => word.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        return new(WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(SiteSettings).Assembly.GetName().Name, ContentRootPath = isAtHome || isTold ? null : AppContext.BaseDirectory }));
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" && address.AbsolutePath == "/";

    private string? Given(string key) => Builder.Configuration[key] is { Length: > 0 } given ? Path.GetFullPath(given) : null;
}
