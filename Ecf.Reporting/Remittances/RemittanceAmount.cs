using System.Globalization;
using Ecf.Domain;

namespace Ecf.Reporting.Remittances;

/// <summary>Reads an amount as it was typed; what could be meant in two ways is a finding and never a guess.</summary>
internal static class RemittanceAmount
{
    private static readonly string[] Currencies = ["€", "$", "¥", "EUR", "USD", "CHF"];

    internal static (Money? Amount, Finding? Finding) Read(string file, RowPlace place, string given)
    {
        if (Currencies.Any(currency => given.Contains(currency, StringComparison.OrdinalIgnoreCase)))
        {
            return (null, RemittanceFindings.OtherCurrency(file, place, given));
        }

        var bare = given.Replace("£", "", StringComparison.Ordinal).Trim();
        if (bare.StartsWith('(') && bare.EndsWith(')'))
        {
            return (null, RemittanceFindings.Brackets(file, place, given, bare.Trim('(', ')')));
        }

        return !Money.TryParse(given, CultureInfo.InvariantCulture, out var money) ? (null, RemittanceFindings.NotAnAmount(file, place, given))
            : money < Money.Zero ? (money, RemittanceFindings.TakenBack(file, place, given))
            : (money, null);
    }
}
