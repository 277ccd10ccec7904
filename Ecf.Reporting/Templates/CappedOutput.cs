using System.Buffers;
using Scriban.Runtime;

namespace Ecf.Reporting.Templates;

/// <summary>The text a render makes, up to a cap; the engine's own output would be cut short without a word.</summary>
/// <remarks>It is put together in memory that renders hand on to each other: a page's length of it costs as much to clear as to fill.</remarks>
internal sealed class CappedOutput(Action onFull) : IScriptOutput
{
    /// <summary>The most characters of a report: some 3,000 pages.</summary>
    internal const int MostCharacters = 16 * 1024 * 1024;

    // As long as a page of a whole cohort, so that few outputs are copied into longer memory: it is handed on, and not cleared.
    private const int FirstCharacters = 128 * 1024;

    private char[] text = ArrayPool<char>.Shared.Rent(FirstCharacters);
    private int length;

    public void Write(string text, int offset, int count)
    {
        if (length + count > MostCharacters)
        {
            onFull();
        }

        if (length + count > this.text.Length)
        {
            Grow(length + count);
        }

        text.AsSpan(offset, count).CopyTo(this.text.AsSpan(length));
        length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => new(text, 0, length);

    /// <summary>Hands the memory on; what was written is gone.</summary>
    internal void Release()
    {
        ArrayPool<char>.Shared.Return(text);
        (text, length) = ([], 0);
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, text.Length * 2));
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
