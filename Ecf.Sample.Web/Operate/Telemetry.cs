using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ecf.Sample.Web.Operate;

/// <summary>Sends traces and measurements of requests to a collector of OpenTelemetry, where the setting <c>Telemetry:Endpoint</c> names one. Addresses hold no names, and no query is sent.</summary>
internal static class Telemetry
{
    /// <summary>The name under which the site is seen.</summary>
    internal const string Service = "ecf-hub";

    internal static void AddTo(WebApplicationBuilder site)
    {
        if (!Uri.TryCreate(site.Configuration["Telemetry:Endpoint"], UriKind.Absolute, out var collector))
        {
            return;
        }

        site.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(Service))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter(to => Send(to, collector, "v1/traces")))
            .WithMetrics(figures => figures.AddAspNetCoreInstrumentation().AddOtlpExporter(to => Send(to, collector, "v1/metrics")));
    }

    private static void Send(OtlpExporterOptions to, Uri collector, string path) =>
        (to.Protocol, to.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri(collector, collector.AbsolutePath.TrimEnd('/') + "/" + path));
}
