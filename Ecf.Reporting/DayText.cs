using NodaTime;
using NodaTime.Text;

namespace Ecf.Reporting;

/// <summary>Days in words, the same on every machine.</summary>
internal static class DayText
{
    // The invariant culture's English months: "Sep", as Excel shows it, where en-GB would say "Sept" on some machines.
    private static readonly LocalDatePattern ShortForm = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly LocalDatePattern LongForm = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    internal static string Short(LocalDate date) => ShortForm.Format(date);

    internal static string InFull(LocalDate date) => LongForm.Format(date);

    internal static string InIso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
