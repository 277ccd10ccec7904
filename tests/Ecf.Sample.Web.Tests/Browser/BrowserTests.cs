namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>The classes that share one site and one browser: both take long to start. They run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<RealBrowser>
{
    internal const string Name = "A real browser";
}
