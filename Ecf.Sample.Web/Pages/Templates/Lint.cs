namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>What is wrong with a template's text.</summary>
/// <param name="Findings">All at once.</param>
/// <param name="IsChecked">Whether it was looked at, so that none means that nothing is wrong.</param>
internal sealed record Lint(IReadOnlyList<Finding> Findings, bool IsChecked);
