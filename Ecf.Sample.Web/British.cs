using System.Globalization;

namespace Ecf.Sample.Web;

/// <summary>The language of every page and report, whatever the machine or the browser speaks.</summary>
internal static class British
{
    internal const string Culture = "en-GB";

    internal const string NotKnown =
        "This machine's .NET knows no British English, in which hours, dates and pounds are written: install ICU (libicu), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";

    /// <summary>Whether the machine has the culture; one set to invariant globalization has none.</summary>
    internal static bool IsKnown
    {
        get
        {
            try
            {
                return CultureInfo.GetCultureInfo(Culture).NumberFormat.CurrencySymbol == "£";
            }
            catch (CultureNotFoundException)
            {
                return false;
            }
        }
    }
}
