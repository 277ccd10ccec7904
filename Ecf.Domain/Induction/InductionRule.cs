namespace Ecf.Domain.Induction;

/// <summary>One rule of statutory induction, or a policy where the rules are silent.</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Says">What it says, in a sentence without a final full stop.</param>
/// <param name="Paragraph">Where it stands: "SG24 2.30" is paragraph 2.30 of the statutory guidance of April 2024; "policy" where no source decides.</param>
public sealed record InductionRule(string Name, string Says, string Paragraph);
