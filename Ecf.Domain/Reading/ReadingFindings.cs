using System.Text.Json;

namespace Ecf.Domain.Reading;

/// <summary>The wording of what can be wrong with any JSON file: ECF001 to ECF011.</summary>
internal static class ReadingFindings
{
    internal const string Blank = "this text is empty; write something or leave the property out";

    internal const string NotUtf8 = "the file is not saved as UTF-8 text; save it again with the encoding UTF-8";

    internal const string HalfCharacter = "a text holds half a character, such as \\ud83d alone; write the character itself";

    internal static string More(int unlisted) => $"{unlisted} more findings are not listed; correct those above and read the file again";

    internal static string TooLarge(int most) => $"the file is larger than {most / 1024 / 1024} MB; split it or leave out what is not needed";

    internal static string NotJson(JsonException broken) =>
        $"this is not JSON from line {broken.LineNumber + 1}, character {broken.BytePositionInLine + 1} on; check the bracket, comma or quotation mark just before that place";

    internal static string Missing(string name, string example) => $"\"{name}\" is missing; add it, such as \"{name}\": {example}";

    internal static string Twice(string name) => $"\"{Quote.Short(name)}\" is given twice; keep one of them";

    internal static string WrongKind(JsonValueKind given, string wanted) => $"this is {InWords(given)}; write {wanted}";

    internal static string Unknown(string what, string given, IReadOnlyList<string> known) =>
        $"\"{Quote.Short(given)}\" is not a {what} known here; {Nearest.Hint(given, known)}";

    internal static string OutOfRange(string given, int least, int most) => $"{Quote.Short(given)} is out of range; give a whole number from {least} to {most}";

    internal static string TooBig(string given) => $"{Quote.Short(given)} is too large to be meant; check the number of digits";

    internal static string NotADate(string given) => $"\"{Quote.Short(given)}\" is not a day in the calendar; write year-month-day, such as \"2025-09-01\"";

    private static string InWords(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object in braces",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
