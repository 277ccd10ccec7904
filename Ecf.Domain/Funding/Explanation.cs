using System.Text;

namespace Ecf.Domain.Funding;

/// <summary>Why a figure is what it is, as a tree: a sum, its payments, and under each the rate, the facts, the rules and the sources.</summary>
/// <example><code>
/// Console.WriteLine(statement.Explain(statement.Lines[0]).ToText());
/// </code></example>
public sealed class Explanation
{
    internal Explanation(ExplanationKind kind, string says, Money? amount, IReadOnlyList<Explanation> because) => (Kind, Says, Amount, Because) = (kind, says, amount, because);

    /// <summary>What kind of thing it is.</summary>
    public ExplanationKind Kind { get; }

    /// <summary>What it says, in one sentence without a full stop.</summary>
    public string Says { get; }

    /// <summary>Its money, or <c>null</c> where it has none, such as a rule.</summary>
    public Money? Amount { get; }

    /// <summary>What it rests on, in the order in which people read it; none for a leaf.</summary>
    public IReadOnlyList<Explanation> Because { get; }

    /// <summary>The JSON schema of what <see cref="WriteJson"/> writes. The caller closes the stream.</summary>
    public static Stream OpenSchema() => FundingRates.Open("explanation.schema.json");

    /// <summary>The tree as indented text, a line for each part, each line ended by "\n".</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    /// <summary>Writes the tree as UTF-8 JSON; the stream stays open.</summary>
    /// <param name="to">Where to.</param>
    public void WriteJson(Stream to) => ExplanationJson.Write(this, to);

    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(Amount is { } amount ? $"{amount} " : "").Append(Says).Append('\n');
        foreach (var reason in Because)
        {
            reason.Write(text, depth + 1);
        }
    }
}
