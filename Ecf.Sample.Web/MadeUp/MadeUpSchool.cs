using System.Globalization;
using Ecf.Domain.Induction;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>A school that does not exist, and what its people are drawn from.</summary>
/// <param name="School">The row.</param>
/// <param name="Phase">Primary, Secondary or Special.</param>
/// <param name="Size">From 1, small, to 4: how many ECTs it takes beside the others.</param>
/// <param name="From">The first cohort it takes part in.</param>
internal sealed record MadeUpSchool(School School, string Phase, int Size, int From)
{
    // The register of English schools has reached 15xxxx and Welsh schools stand under 4xxxxx; none stands under 99xxxx.
    private const int FirstUrn = 990101;

    /// <summary>All sixty, two thirds of them in Nottingham and Nottinghamshire.</summary>
    internal static IReadOnlyList<MadeUpSchool> All { get; } = [.. Lines.Of("schools.txt").Select(Read)];

    private static MadeUpSchool Read(string line, int index)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var urn = Urn.Parse((FirstUrn + (index * 7)).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return new(new(urn, cells[0], cells[1], cells[2], cells[5]), cells[3], Whole(cells[4]), Whole(cells[6]));
    }

    private static int Whole(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
