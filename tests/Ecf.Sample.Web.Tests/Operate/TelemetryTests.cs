using System.Net;
using System.Text;
using Ecf.Sample.Web.Operate;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.Operate;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Site_WithACollector_SendsItsRequestsThere()
    {
        using var folder = new TemporaryFolder();
        using var collector = new HttpListener();
        var address = Listen(collector);
        using (var site = await StartedSite.StartAsync(folder.File("hub.db"), "Production", $"--Telemetry:Endpoint={address}"))
        {
            await site.Http.GetAsync(new Uri("/health/live?as-at=secret-word", UriKind.Relative));
            var sent = await ReceiveAsync(collector, "/v1/traces").WaitAsync(TimeSpan.FromMinutes(2));
            Assert.Contains(Telemetry.Service, sent);
            Assert.Contains("/health/live", sent);
            Assert.DoesNotContain("secret-word", sent);
        }
    }

    private static async Task<string> ReceiveAsync(HttpListener collector, string path)
    {
        while (true)
        {
            var request = await collector.GetContextAsync();
            using var body = new MemoryStream();
            await request.Request.InputStream.CopyToAsync(body);
            request.Response.Close();
            if (request.Request.Url!.AbsolutePath == path)
            {
                return Encoding.UTF8.GetString(body.ToArray());
            }
        }
    }

    // A listener cannot choose a port itself, and another program may take the one that was free.
    private static string Listen(HttpListener collector)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            free.Start();
            var address = FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
            free.Stop();
            collector.Prefixes.Add(address);
            try
            {
                collector.Start();
                return address;
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                collector.Prefixes.Clear();
            }
        }
    }
}
