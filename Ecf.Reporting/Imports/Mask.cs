namespace Ecf.Reporting.Imports;

/// <summary>Values as findings may show them: enough to find them again, too little to know somebody by.</summary>
internal static class Mask
{
    private const int Shown = 2;
    private const int Longest = 12;

    /// <summary>A value of a column of this kind: of a TRN the last two signs, of a name the first letter, anything else as it is.</summary>
    internal static string Of(string value, ValueKind kind) => kind switch
    {
        ValueKind.Trn => value.Length <= Shown ? new('•', value.Length) : new string('•', Math.Min(value.Length - Shown, Longest)) + value[^Shown..],
        ValueKind.Name => value.Length == 0 ? "" : $"{System.Globalization.StringInfo.GetNextTextElement(value)}•••",
        _ => ImportFindings.Short(value),
    };
}
