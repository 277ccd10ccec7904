using System.Globalization;

namespace Ecf.Reporting.Cohorts;

/// <summary>The order of names as an English register has it, whatever the machine's culture: É beside E, capitals aside.</summary>
internal static class NameOrder
{
    internal static readonly StringComparer Comparer = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), CompareOptions.IgnoreCase);
}
