using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ecf.Reporting.Sheets;

/// <summary>XML as bytes that are gathered and handed on in large pieces: the only room that a streamed sheet takes.</summary>
internal sealed class SheetBytes
{
    private const int HandOnAt = 64 * 1024;
    private const decimal MostHundredths = 1_000_000_000_000_000m;

    // What needs neither an escape nor more than a byte a letter: nearly every text.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except("<>&_\"")]);

    private byte[] bytes = new byte[HandOnAt + 4096];
    private int used;

    /// <summary>Whether so much is gathered that it should be handed on.</summary>
    internal bool IsFull => used >= HandOnAt;

    /// <summary>Hands all of it on.</summary>
    internal async ValueTask HandOnAsync(Stream to, CancellationToken cancel)
    {
        await to.WriteAsync(bytes.AsMemory(0, used), cancel).ConfigureAwait(false);
        used = 0;
    }

    /// <summary>The same, to a stream that takes no waiting.</summary>
    internal void HandOn(Stream to)
    {
        to.Write(bytes, 0, used);
        used = 0;
    }

    /// <summary>Bytes as they are.</summary>
    internal void Raw(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Room(raw.Length));
        used += raw.Length;
    }

    /// <summary>Markup of our own: written as it is.</summary>
    internal void Raw(string markup)
    {
        var room = Room(markup.Length * 3);
        used += Encoding.UTF8.GetBytes(markup, room);
    }

    /// <summary>A whole number.</summary>
    internal void Number(long number)
    {
        number.TryFormat(Room(20), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>A number with places, as short as it can be: money and terms have two at most, which needs no general formatting.</summary>
    internal void Number(decimal number)
    {
        var hundredths = number * 100;
        if (Math.Abs(hundredths) < MostHundredths && decimal.IsInteger(hundredths))
        {
            Hundredths((long)hundredths);
            return;
        }

        number.TryFormat(Room(32), out var written, "0.############################", System.Globalization.CultureInfo.InvariantCulture);
        used += written;
    }

    private void Hundredths(long hundredths)
    {
        if (hundredths < 0)
        {
            Raw("-"u8);
        }

        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        Number(whole);
        if (rest != 0)
        {
            Raw(rest % 10 == 0 ? [(byte)'.', (byte)('0' + (rest / 10))] : [(byte)'.', (byte)('0' + (rest / 10)), (byte)('0' + (rest % 10))]);
        }
    }

    /// <summary>Words: escaped, and without what no file can hold.</summary>
    internal void Text(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            Utf8.FromUtf16(text, Room(text.Length), out _, out var written);
            used += written;
            return;
        }

        Escape(SafeText.Clean(text));
    }

    private void Escape(string text)
    {
        var room = Room((text.Length * 7) + 7);
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            at += text[i] switch
            {
                '<' => Put(room[at..], "&lt;"u8),
                '>' => Put(room[at..], "&gt;"u8),
                '&' => Put(room[at..], "&amp;"u8),
                '"' => Put(room[at..], "&quot;"u8),
                // A tab or line feed in an attribute would be read as a space, and a lone "_x0041_" as "A".
                '\n' => Put(room[at..], "&#10;"u8),
                '\t' => Put(room[at..], "&#9;"u8),
                '_' when LooksEscaped(text, i) => Put(room[at..], "_x005F_"u8),
                _ when char.IsHighSurrogate(text[i]) => Encoding.UTF8.GetBytes(text.AsSpan(i++, 2), room[at..]),
                _ => Encoding.UTF8.GetBytes(text.AsSpan(i, 1), room[at..]),
            };
        }

        used += at;
    }

    private static int Put(Span<byte> room, ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(room);
        return raw.Length;
    }

    private static bool LooksEscaped(string text, int at) =>
        at + 6 < text.Length && text[at + 1] is 'x' && text[at + 6] == '_' && text.AsSpan(at + 2, 4).IndexOfAnyExcept(Hex) < 0;

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    private Span<byte> Room(int wanted)
    {
        if (bytes.Length - used < wanted)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, used + wanted));
        }

        return bytes.AsSpan(used);
    }
}
