using System.Text;
using Scriban.Parsing;

namespace Ecf.Reporting.Templates;

/// <summary>What is looked for in the tokens of a template before it is parsed.</summary>
internal sealed class TemplateTokens
{
    // The longest number that a report can hold has 29 digits; beyond that the engine makes whole numbers of any size,
    // and "8E999999999" would keep it busy for hours as it parses.
    private const int LongestNumber = 32;
    private const int MostExponentDigits = 2;

    private readonly string text;
    private readonly List<SourceSpan> code = [];
    private readonly List<SourceSpan> tooLarge = [];

    internal TemplateTokens(string text, LexerOptions lexing)
    {
        this.text = text;
        foreach (var token in new Lexer(text, options: lexing))
        {
            Take(token);
        }
    }

    /// <summary>Each piece of code from {{ to }}, or to the end of the text where it is not closed.</summary>
    internal IReadOnlyList<SourceSpan> Code => code;

    /// <summary>The code that is never closed; <c>null</c> where all is.</summary>
    internal SourceSpan? Open { get; private set; }

    /// <summary>The numbers that are larger than any of a report.</summary>
    internal IReadOnlyList<SourceSpan> TooLarge => tooLarge;

    /// <summary>The same text with noughts for the numbers that are too large, so that all else in it can be checked.</summary>
    internal string WithoutThem()
    {
        var written = new StringBuilder(text);
        foreach (var number in tooLarge)
        {
            var length = number.End.Offset + 1 - number.Start.Offset;
            written.Remove(number.Start.Offset, length).Insert(number.Start.Offset, "0".PadRight(length));
        }

        return written.ToString();
    }

    private void Take(Token token)
    {
        switch (token.Type)
        {
            case TokenType.CodeEnter:
                Open = new("", token.Start, token.End);
                code.Add(new("", token.Start, new(text.Length - 1, token.End.Line, token.End.Column)));
                break;
            case TokenType.CodeExit when Open is { } open:
                code[^1] = new("", open.Start, token.End);
                Open = null;
                break;
            case TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger or TokenType.Float when IsTooLarge(token):
                tooLarge.Add(new("", token.Start, token.End));
                break;
        }
    }

    private bool IsTooLarge(Token token)
    {
        var number = text.AsSpan(token.Start.Offset, token.End.Offset + 1 - token.Start.Offset);
        var exponent = token.Type == TokenType.HexaInteger ? -1 : number.IndexOfAny('e', 'E');
        return number.Length > LongestNumber || (exponent >= 0 && number[(exponent + 1)..].Trim("+-m").Length > MostExponentDigits);
    }
}
