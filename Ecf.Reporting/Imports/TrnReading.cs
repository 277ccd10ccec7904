using Ecf.Domain.Induction;

namespace Ecf.Reporting.Imports;

/// <summary>Reads a cell as a teacher reference number.</summary>
/// <param name="Trn">The number; <c>null</c> where the remark says why there is none.</param>
/// <param name="Remark">What there is to say; <c>null</c> for seven digits.</param>
internal readonly record struct TrnReading(Trn? Trn, Remark? Remark)
{
    private const int Length = 7;
    private const int Shortest = 5;

    internal static TrnReading Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return OfDigits(text);
        }

        return new(null, text.Any(letter => char.IsDigit(letter) && !char.IsAsciiDigit(letter)) ? ValueFindings.TrnOtherDigits
            : IsRounded(text) ? ValueFindings.TrnRounded
            : ValueFindings.TrnWithSigns);
    }

    private static TrnReading OfDigits(string digits) => digits.Length switch
    {
        > Length => new(null, ValueFindings.TrnTooLong),
        < Shortest => new(null, ValueFindings.TrnTooShort),
        _ when Domain.Induction.Trn.Parse(digits.PadLeft(Length, '0'), null) is var trn && trn != default => new(trn, digits.Length < Length ? ValueFindings.PaddedTrn : null),
        _ => new(null, ValueFindings.TrnOfNobody),
    };

    private static bool IsRounded(string text) =>
        char.IsAsciiDigit(text[0]) && text.IndexOf('E', StringComparison.OrdinalIgnoreCase) is > 0 and var mark
        && text.AsSpan(mark + 1).TrimStart('+') is { Length: > 0 } power && !power.ContainsAnyExceptInRange('0', '9');
}
