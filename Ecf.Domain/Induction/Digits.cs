namespace Ecf.Domain.Induction;

/// <summary>Reads numbers that are names: a fixed count of the digits 0 to 9 and nothing else.</summary>
internal static class Digits
{
    internal static bool TryRead(string? text, int length, out int number)
    {
        number = 0;
        if (text?.Length != length || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        number = text.Aggregate(0, (sum, digit) => (sum * 10) + digit - '0');
        return true;
    }
}
