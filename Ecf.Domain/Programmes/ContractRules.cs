namespace Ecf.Domain.Programmes;

/// <summary>The rules of a file: what contracts ask of programmes, each dated by cohort and with its source.</summary>
public sealed class ContractRules
{
    private static readonly Lazy<ContractRules> Shipped = new(() =>
    {
        using var json = Open("contract-rules.json");
        return Read(json, "contract-rules.json").Value;
    });

    internal ContractRules(IReadOnlyList<ContractRule> all) => All = [.. all];

    /// <summary>The rules that come with the package: the framework agreement of 2021 to 2024, and mentor training from 2025.</summary>
    public static ContractRules Embedded => Shipped.Value;

    /// <summary>Every rule, in the order of the file.</summary>
    public IReadOnlyList<ContractRule> All { get; }

    /// <summary>Reads a file of rules and gives every finding at once; the stream stays open.</summary>
    /// <param name="json">UTF-8 JSON, as <see cref="OpenSchema"/> describes it.</param>
    /// <param name="fileName">The name under which the findings speak of it.</param>
    public static ReadResult<ContractRules> Read(Stream json, string fileName) => Reading.JsonFile.Read(json, fileName, ContractRulesReading.Rules);

    /// <summary>The JSON schema of a file of rules. The caller closes the stream.</summary>
    public static Stream OpenSchema() => Open("contract-rules.schema.json");

    /// <summary>The shipped file itself. The caller closes the stream.</summary>
    public static Stream OpenEmbedded() => Open("contract-rules.json");

    private static Stream Open(string name) => typeof(ContractRules).Assembly.GetManifestResourceStream($"Programmes/{name}")!;
}
