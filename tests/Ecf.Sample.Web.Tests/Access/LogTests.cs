using System.Collections.Concurrent;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Imports;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class LogTests : IDisposable
{
    private readonly LoggedSite site = new();

    public void Dispose() => site.Dispose();

    /// <summary>Everything that the site and what it stands on say of a walk over its pages, a sign-in, an import and a register.</summary>
    [Fact]
    public async Task Log_OfEverything_NamesNobody()
    {
        using var client = site.CreateClientAs(AccessRole.HubManager, follow: true);
        foreach (var walked in SomeAddresses.Of(site))
        {
            (await client.GetAsync(new Uri(walked.Address, UriKind.Relative))).Dispose();
        }

        await new ImportClient(client).SendAsync("participants", $"TRN,Name,Role,School URN,Start date,Cohort\n7000001,Zoë O’Leary,ECT,{Some.Records.Schools[0].Urn},01/09/2026,2026\n");
        await client.SignInAsync("somebody@hub.example", "a secret otter here");
        var mentor = Some.Records.Mentors.First(one => one.Cohort == 2024).Trn.ToString();
        (await client.GetAsync(new Uri($"/downloads/mentor-2024-{site.Services.GetRequiredService<PersonIds>().Of(Audience.Mentor, mentor)}.xlsx", UriKind.Relative))).EnsureSuccessStatusCode();

        var log = string.Join('\n', site.Lines);
        Assert.Contains("Executed DbCommand", log);
        var people = Some.Records.Ects.Select(ect => (ect.Name, ect.Trn)).Concat(Some.Records.Mentors.Select(one => (one.Name, one.Trn)));
        string[] secrets = [.. people.SelectMany(person => new[] { person.Name, person.Trn.ToString() }), "7000001", "O’Leary", "a secret otter here", "somebody@hub.example"];
        Assert.Equal([], secrets.Where(secret => log.Contains(secret, StringComparison.Ordinal)));
    }

    private sealed class LoggedSite : SiteFactory, ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(this).SetMinimumLevel(LogLevel.Debug).AddFilter("Microsoft", LogLevel.Debug).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Debug).AddFilter("Default", LogLevel.Debug));
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue($"{formatter(state, exception)} {exception}");

        void IDisposable.Dispose()
        {
        }
    }
}
