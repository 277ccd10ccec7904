namespace Ecf.Reporting.Cohorts;

/// <summary>One comparison of two figures that were added up in different ways.</summary>
/// <param name="Compared">The two ways, in words.</param>
/// <param name="One">The first figure.</param>
/// <param name="Other">The second figure.</param>
internal sealed record CheckLine(string Compared, CheckedFigure One, CheckedFigure Other)
{
    // Two decimal places on either side, as the columns show them: a minute's sixtieths are no difference.
    internal decimal Difference => Rounded(One) - Rounded(Other);

    internal string Result => Difference == 0 ? "Agrees" : "Differs";

    private static decimal Rounded(CheckedFigure figure) => Math.Round(figure.Amount, 2, MidpointRounding.AwayFromZero);
}
