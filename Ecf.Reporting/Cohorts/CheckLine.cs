namespace Ecf.Reporting.Cohorts;

/// <summary>One comparison of two figures that were added up in different ways.</summary>
internal sealed record CheckLine(string Compared, string One, string Other, string Difference, bool Agrees)
{
    internal static CheckLine Of(string compared, Domain.Hours one, Domain.Hours other) =>
        new(compared, one.Display(), other.Display(), (one - other).Display(), one == other);

    internal static CheckLine Of(string compared, Domain.Money one, Domain.Money other) =>
        new(compared, one.Display(), other.Display(), (one - other).Display(), one == other);

    internal static CheckLine Of(string compared, int one, int other) =>
        new(compared, $"{one}", $"{other}", $"{one - other}", one == other);
}
