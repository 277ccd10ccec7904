using System.Globalization;
using System.Text.Json;

namespace Ecf.Mutation;

/// <summary>The mutants of Stryker's report, in the order of files and lines.</summary>
internal sealed class MutationReport
{
    private MutationReport(IReadOnlyList<Mutant> mutants) => Mutants = mutants;

    /// <summary>Every mutant, those that did not compile among them.</summary>
    internal IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Reads Stryker's <c>mutation-report.json</c>.</summary>
    internal static MutationReport Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return new([.. json.RootElement.GetProperty("files").EnumerateObject().SelectMany(MutantsOf)
            .OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line).ThenBy(mutant => mutant.Id)]);
    }

    private static IEnumerable<Mutant> MutantsOf(JsonProperty file) => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => new Mutant(
        int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
        PathOf(file.Name),
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.GetProperty("mutatorName").GetString()!)
    {
        Replacement = mutant.GetProperty("replacement").GetString()!,
        Status = mutant.GetProperty("status").GetString()!,
        Why = mutant.TryGetProperty("statusReason", out var why) ? why.GetString()! : "",
    });

    // "Funding/Money.cs", whatever folder the project lay in.
    private static string PathOf(string file) => file.Replace('\\', '/') is var path && path.LastIndexOf("Ecf.Domain/", StringComparison.Ordinal) is >= 0 and var start
        ? path[(start + "Ecf.Domain/".Length)..] : path;
}
