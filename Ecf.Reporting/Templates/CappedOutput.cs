using System.Text;
using Scriban.Runtime;

namespace Ecf.Reporting.Templates;

/// <summary>The text a render makes, up to a cap; the engine's own output would be cut short without a word.</summary>
internal sealed class CappedOutput(Action onFull) : IScriptOutput
{
    /// <summary>The most characters of a report: some 3,000 pages.</summary>
    internal const int MostCharacters = 16 * 1024 * 1024;

    private readonly StringBuilder text = new();

    public void Write(string text, int offset, int count)
    {
        if (this.text.Length + count > MostCharacters)
        {
            onFull();
        }

        this.text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => text.ToString();
}
