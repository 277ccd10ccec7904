using Ecf.Domain;

namespace Ecf.Reporting.Tests.Templates;

/// <summary>Compares findings with a file of the cases.</summary>
internal static class Expect
{
    internal static void Findings(string file, IReadOnlyList<Finding> findings) => Assert.Equal(File.ReadAllLines(file), findings.Select(finding => finding.ToString()));
}
