using CsCheck;
using Ecf.Domain.Attendance;

namespace Ecf.Domain.Tests.Attendance;

/// <summary>A tally against sums added up the plain way, row by row, of whatever rows there are.</summary>
public sealed class TallyLaws
{
    private const int People = 6;

    private static readonly TallyPlan Plan = new([
        new("a", "webinars", new(1, 1)), new("b", "webinars", new(1, 2)), new("c", "local", new(1, 1)), new("d", "local", null), new("e", "webinars", new(1, 1))]);

    private static readonly Gen<Row> Sound = Gen.Select(Gen.Int[0, People - 1], Gen.UShort[0, 4], Gen.UShort, Gen.Byte[0, 1], (person, session, minutes, kind) => new Row(person, session, minutes, kind));

    private static readonly Gen<Row> Strange = Gen.Select(Gen.Int[-2, People + 2], Gen.UShort[0, 6], Gen.UShort, Gen.Byte[0, 3], (person, session, minutes, kind) => new Row(person, session, minutes, kind));

    // A part of the rows is in order of people, as from a store, and may be much longer than a block.
    private static readonly Gen<Row[]> Any =
        from sound in Sound.Array[0, 5000]
        from ordered in Gen.Bool
        from strange in Strange.Array[0, 3]
        from places in Gen.Int[0, 5000].Array[strange.Length]
        select (Row[])[.. With(ordered ? [.. sound.OrderBy(row => row.Person)] : sound, strange, places)];

    [Fact]
    public void Of_AnyRows_EqualsAddingThemOneByOne() => Any.Sample(
        rows =>
        {
            var result = Tally.Of(Columns(rows), Plan, People);
            var (sums, setAside) = OneByOne(rows);
            return Enumerable.Range(0, People).All(person => result.Value.MinutesOf(person).ToArray().Index().All(cell => cell.Item == sums.GetValueOrDefault((person, cell.Index))))
                && result.Findings.Select(finding => finding.Path).SequenceEqual(setAside.Select(row => $"$[{row}]"));
        },
        iter: 200);

    /// <summary>Sums near the most that an integer holds: 33,000 rows of one person, so that the last ones do not fit.</summary>
    [Fact]
    public void Of_SumsNearTheLimit_EqualsAddingThemOneByOne() => Gen.Select(Gen.Int[32_000, 36_000], Gen.UShort[60_000, ushort.MaxValue]).Sample(
        (count, minutes) =>
        {
            Row[] rows = [.. Enumerable.Repeat(new Row(1, 0, minutes, 0), count), new(1, 1, minutes, 1)];
            var result = Tally.Of(Columns(rows), Plan, People);
            var (sums, setAside) = OneByOne(rows);
            return result.Value.TotalMinutes(Mark.Attended) == sums.Where(sum => sum.Key.Cell % 2 == 0).Sum(sum => (long)sum.Value)
                && result.Value.TotalMinutes(Mark.Absent) == minutes
                && result.Findings.Count == Math.Min(setAside.Count, 1000) + (setAside.Count > 1000 ? 1 : 0);
        },
        iter: 40);

    private static IEnumerable<Row> With(Row[] sound, Row[] strange, int[] places) =>
        strange.Zip(places).Aggregate(sound.ToList(), (rows, one) =>
        {
            rows.Insert(Math.Min(one.Second, rows.Count), one.First);
            return rows;
        });

    private static MarkColumns Columns(Row[] rows) => new(
        Array.ConvertAll(rows, row => row.Person), Array.ConvertAll(rows, row => row.Session), Array.ConvertAll(rows, row => row.Minutes), Array.ConvertAll(rows, row => row.Kind));

    private static (Dictionary<(int Person, int Cell), int> Sums, List<int> SetAside) OneByOne(Row[] rows)
    {
        var (sums, setAside) = (new Dictionary<(int Person, int Cell), int>(), new List<int>());
        foreach (var (index, row) in rows.Index())
        {
            if (row.Person is < 0 or >= People || row.Session > 4 || row.Kind > 1 || sums.GetValueOrDefault(KeyOf(row)) + (long)row.Minutes > int.MaxValue)
            {
                setAside.Add(index);
                continue;
            }

            sums[KeyOf(row)] = sums.GetValueOrDefault(KeyOf(row)) + row.Minutes;
        }

        return (sums, setAside);
    }

    private static (int Person, int Cell) KeyOf(Row row)
    {
        var session = Plan.Sessions[row.Session];
        return (row.Person, (2 * Plan.Cells.Index().First(cell => cell.Item == new TallyCell(session.Strand, session.Term)).Index) + row.Kind);
    }

    private sealed record Row(int Person, ushort Session, ushort Minutes, byte Kind);
}
