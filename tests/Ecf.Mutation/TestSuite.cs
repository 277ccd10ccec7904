using System.Reflection;
using System.Runtime.Loader;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Ecf.Mutation;

/// <summary>The tests of an assembly, run one by one inside this process, where all that is compiled and read once stays so.</summary>
internal sealed class TestSuite
{
    private static readonly IMessageSink Silent = new SilentSink();

    private readonly Dictionary<string, IXunitTestCase> tests;
    private readonly HashSet<string> sound = [];

    private TestSuite(IEnumerable<IXunitTestCase> tests) => this.tests = tests.ToDictionary(test => test.UniqueID);

    /// <summary>The tests' identities.</summary>
    internal IReadOnlyCollection<string> Ids => tests.Keys;

    /// <summary>Finds the tests of an assembly whose names begin with one of some names, or all where none are given; what it stands on is taken from its own folder.</summary>
    internal static TestSuite Load(string assembly, params IReadOnlyList<string> names)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(assembly))!;
        // The tests look for their case files there.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, $"{name.Name}.dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        var loaded = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(assembly));
        using var discoverer = new XunitTestFrameworkDiscoverer(Reflector.Wrap(loaded), new NoSource(), Silent);
        using var found = new FoundTests();
        discoverer.Find(includeSourceInformation: false, found, new Options());
        found.Finished.WaitOne();
        return new(found.Tests.Where(test => names.Count == 0 || names.Any(name => test.DisplayName.StartsWith(name, StringComparison.Ordinal))));
    }

    /// <summary>The name of a test, for people.</summary>
    internal string NameOf(string id) => tests[id].DisplayName;

    /// <summary>Whether a test passes.</summary>
    internal bool Passes(string id)
    {
        using var stop = new CancellationTokenSource();
        using var bus = new Bus();
        return tests[id].RunAsync(Silent, bus, [], new ExceptionAggregator(), stop).GetAwaiter().GetResult().Failed == 0;
    }

    /// <summary>Whether a test passes in this process where nothing is mutated; asked once.</summary>
    internal bool IsSound(string id) => sound.Contains(id) || (Passes(id) && sound.Add(id));

    private sealed class SilentSink : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class Bus : IMessageBus
    {
        public bool QueueMessage(IMessageSinkMessage message) => true;

        public void Dispose()
        {
        }
    }

    private sealed class FoundTests : IMessageSink, IDisposable
    {
        internal List<IXunitTestCase> Tests { get; } = [];

        internal ManualResetEvent Finished { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test })
            {
                Tests.Add(test);
            }

            return message is not IDiscoveryCompleteMessage || Finished.Set();
        }

        public void Dispose() => Finished.Dispose();
    }

    private sealed class NoSource : ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => new SourceInformation();

        public void Dispose()
        {
        }
    }

    /// <summary>What an assembly may ask of who runs it: nothing but its own defaults.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => name == "xunit.discovery.PreEnumerateTheories" ? (TValue)(object)true : default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }
}
