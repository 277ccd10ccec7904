using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

/// <summary>Small override files.</summary>
internal static class SomeOverride
{
    /// <summary>The programme of 2025 for one person who works part time.</summary>
    internal static Programme OnePerson =>
        Of(ShippedProgrammes.Get("edt-ecte-2025-ect"), "", id: "edt-ecte-2025-ect-one-person", variant: "part-time");

    internal static string Text(string below, string changes, string id = "changed", string variant = "hub") =>
        $$"""{ "id": "{{id}}", "name": "Changed", "overrides": "{{below}}", "variant": "{{variant}}", "changes": [{{changes}}] }""";

    internal static Programme Of(Programme below, string changes, string id = "changed", string variant = "hub") =>
        ProgrammeOverride.Read(Some.Utf8(Text(below.Id, changes, id, variant)), $"{id}.json", [below]).Value;
}
