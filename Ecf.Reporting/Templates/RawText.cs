namespace Ecf.Reporting.Templates;

/// <summary>Text that is markup already: printed as it is. Joined to anything, it is a text like any other and made harmless.</summary>
internal sealed class RawText(string text) : IFormattable
{
    internal static readonly RawText Nothing = new("");

    internal string Text { get; } = text;

    public override string ToString() => Text;

    public string ToString(string? format, IFormatProvider? formatProvider) => Text;
}
