using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Microsoft.AspNetCore.Html;
using NodaTime;

namespace Ecf.Sample.Web.Charts;

/// <summary>How far induction and training have come, to one scale of terms: induction by terms served, training by the programme's terms.</summary>
internal static class ClockChart
{
    private const int Hundredths = 100;

    /// <summary>Both clocks on a day.</summary>
    internal static IHtmlContent Of(TwoClocks clocks, LocalDate day) => BarChart.Of("Induction and training, in terms", [Induction(clocks, day), Training(clocks, day)]);

    private static ChartBar Induction(TwoClocks clocks, LocalDate day)
    {
        var required = clocks.Induction.Required;
        var served = clocks.On(day).Served ?? (day < clocks.Induction.Facts.Start ? default : day > clocks.Induction.End.Date ? required : null);
        var figure = served is { } known ? $"{known.Display()} of {required.Display()}" : "not known";
        return new("Induction", $"{figure} full-time terms served", figure, [("attended", Scaled(served ?? default))], Scaled(required));
    }

    private static ChartBar Training(TwoClocks clocks, LocalDate day)
    {
        var terms = InductionTerm.All.Count;
        int? begun = clocks.On(day).Training?.Number ?? (day < clocks.Induction.Facts.Start ? 0 : day > clocks.TrainingEnd ? terms : null);
        var figure = begun is { } number ? FormattableString.Invariant($"{number} of {terms}") : "not known";
        return new("Training", $"{figure} terms of the programme begun", figure, [("unrecorded", (begun ?? 0) * Hundredths)], terms * Hundredths);
    }

    private static long Scaled(TermCount count) => (long)(count.TwoDecimals * Hundredths);
}
