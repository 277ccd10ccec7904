using System.Globalization;
using Ecf.Domain.Induction;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>Gives each made-up person a name and a number that nobody else here has.</summary>
internal sealed class Roll
{
    private static readonly IReadOnlyList<string> Given = Lines.Of("given-names.txt");
    private static readonly IReadOnlyList<string> Family = Lines.Of("family-names.txt");

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The next number: 0001000 to 0009999, in no visible order.</summary>
    /// <remarks>
    /// Real numbers once opened with a year of entry ("RP99/12345") and now run in the millions, so that three zeros in front
    /// mark a number that was not given to anybody; they also show at once where a spreadsheet has eaten them. 7919 is
    /// prime, so that no number comes twice in 9,000 people.
    /// </remarks>
    internal Trn Number() => Trn.Parse((1000 + (++count * 7919 % 9000)).ToString("D7", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal string Name(string question)
    {
        var attempt = 0;
        string name;
        do
        {
            name = $"{Draw.One(Given, $"{question}/given/{attempt}")} {Draw.One(Family, $"{question}/family/{attempt}")}";
            attempt++;
        }
        while (!taken.Add(name));

        return name;
    }
}
