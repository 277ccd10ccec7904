using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Api;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Backups;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Declarations;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Feeds;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.MadeUp;
using Ecf.Sample.Web.Operate;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Registers;
using Ecf.Sample.Web.Schools;
using Ecf.Sample.Web.Search;
using Ecf.Sample.Web.Sessions;
using Ecf.Sample.Web.Tables;
using Ecf.Sample.Web.Templates;
using Ecf.Sample.Web.Today;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using NodaTime;

namespace Ecf.Sample.Web;

/// <summary>The site: what it is made of, and its life from start to stop.</summary>
internal static class Site
{
    /// <summary>Serves until told to stop.</summary>
    /// <returns>0 after a proper stop; 1 where the site could not start, with the reason in one line on <paramref name="error"/>.</returns>
    internal static async Task<int> RunAsync(SiteSettings settings, HubDescription hub, TextWriter error, CancellationToken stop)
    {
        // The store is looked at while the files are read and the site is put together: a start is short.
        var isNew = settings.Store is FileStore file && !File.Exists(file.Path);
        var library = new Lazy<HubLibrary>(() => HubLibrary.Of(settings.Hub));
        var prepared = Task.Run(() => settings.Store.Prepare(() => FirstRecords(hub, library.Value)), stop);
        var ids = AfterAsync(prepared, () => PersonIds.In(settings.Store));
        await using var site = Build(settings, (hub, library.Value, ids));
        if (await prepared is { } problem)
        {
            await error.WriteLineAsync(problem);
            return 1;
        }

        await ids;
        try
        {
            await site.StartAsync(stop);
        }
        catch (OperationCanceledException) when (site.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Told to stop before it served anybody: that is no failure.
            return 0;
        }
        catch (Exception refused) when (refused is IOException or SocketException or InvalidOperationException)
        {
            // In turn: taken; not an address of this machine, or not allowed; https without a certificate.
            await error.WriteLineAsync($"{settings.Urls} cannot be listened on ({refused.Message.ReplaceLineEndings(" ").TrimEnd('.')}): stop the other program, or choose another address with --urls.");
            return 1;
        }

        Console.WriteLine($"Its records are in {settings.Store.Place}{(isNew ? ", made just now" : "")}");
        if (settings.IsSampleOfTool)
        {
            Console.WriteLine("This is the sample hub inside the program, to look round in; an update brings its files anew. A hub of your own begins with: ecf-hub new my-hub");
        }

        Console.WriteLine($"{hub.Name} is at {string.Join(" and ", site.Urls)} (Ctrl+C stops it)");
        await SiteAccess.AnnounceAsync(site, Console.Out, stop);
        await site.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>What a new store is filled with.</summary>
    internal static HubRecords FirstRecords(HubDescription hub, HubLibrary library) =>
        hub.MadeUp ? MadeUpHub.Of(hub, library, hub.RecordsTo ?? AsAt.Today(SystemClock.Instance)) : HubRecords.None;

    private static async Task<PersonIds?> AfterAsync(Task<string?> prepared, Func<PersonIds> read) => await prepared is null ? read() : null;

    private static WebApplication Build(SiteSettings settings, (HubDescription Hub, HubLibrary Library, Task<PersonIds?> Ids) parts)
    {
        var builder = settings.Builder;
        builder.WebHost.UseUrls(settings.Urls.Split(';')).UseStaticWebAssets().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = UploadLimit.MostBytes;
        });
        // A start that fails is said in one line by us; the host would add its stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(parts.Hub).AddSingleton(parts.Library);
        builder.Services.AddSingleton(_ => parts.Ids.GetAwaiter().GetResult()!);
        builder.Services.AddSingleton(new TemplateShelf(settings.Hub, SystemClock.Instance)).AddScoped<FactsReader>();
        builder.Services.AddSingleton(FolderFindings.Of(settings.Hub, parts.Hub, parts.Library));
        AddServices(builder.Services, settings.Store);
        SiteAccess.AddTo(builder, settings.Urls);
        Telemetry.AddTo(builder);
        NightlyBackups.AddTo(builder.Services, settings.Store, settings.Backups);
        var site = builder.Build();
        UseMiddleware(site);
        return site;
    }

    private static void AddServices(IServiceCollection services, HubStore store)
    {
        services.AddSingleton<KeptCohorts>().AddSingleton<KeptDownloads>().AddSingleton<RecordsCheck.KeptFindings>().AddScoped<CohortReader>().AddScoped<ReadingVersion>().AddScoped<PersonFinder>().AddScoped<MeetingReader>().AddScoped<ParticipantReader>().AddScoped<RecordsCheck>();
        services.AddScoped<ApiAnswer>();
        ApiRoute.AddTo(services);
        JobRoute.AddTo(services);
        Health.AddTo(services);
        services.AddScoped<FeedMaker>().AddScoped<ReviewMaker>().AddScoped<FeedPublishing>().AddScoped<DownloadMaker>().AddScoped<WorkbookFacts>();
        services.AddScoped<BuddyBook>().AddScoped<DeclarationBook>().AddScoped<RegisterBook>().AddScoped<ImportDesk>().AddScoped<HeldFiles>();
        services.AddSingleton<IClock>(SystemClock.Instance);
        store.AddTo(services.AddSingleton(store));
        services.AddHttpContextAccessor().AddScoped<AsAt>();
        // What one instance has signed or sealed, every other opens, and a later start too. The name holds wherever the program lies.
        services.AddDataProtection().SetApplicationName("Ecf").PersistKeysToDbContext<HubContext>();
        services.AddRazorPages();
        TableFiles.AddTo(services);
        TodayReader.AddTo(services);
        SchoolReader.AddTo(services);
        SessionBook.AddTo(services);
        SiteSearch.AddTo(services);
        DayNotice.AddTo(services);
        PersonLetters.AddTo(services);
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        // Names are written as they are: the default would turn every accent into a number.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void UseMiddleware(WebApplication site)
    {
        site.UseExceptionHandler("/problem/500");
        // A program gets a status, and a person a page.
        site.UseWhen(context => !ApiKeyScheme.IsAProgram(context.Request), pages => pages.UseStatusCodePagesWithReExecute("/problem/{0}"));
        site.Use(SecurityHeaders.Add);
        site.Use(UploadLimit.Apply);
        // Every page is written in British English, whatever the machine or the browser speaks.
        site.UseRequestLocalization(localization =>
        {
            localization.SetDefaultCulture(British.Culture);
            localization.RequestCultureProviders.Clear();
        });
        site.UseRouting();
        SiteAccess.Use(site);
        site.MapStaticAssets();
        site.MapRazorPages().WithStaticAssets();
        Health.Map(site);
        ApiRoute.Map(site);
        JobRoute.Map(site);
        site.MapHubStyles();
        PersonLetters.MapTo(site);
        site.MapDownloads();
        site.MapFeeds();
        site.MapImportFiles();
        site.MapTemplateFiles();
        site.MapAudit();
    }
}
