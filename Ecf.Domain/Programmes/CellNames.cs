using System.Globalization;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Gives each cell the identity by which an override names it, so that no two of a programme share one.</summary>
internal sealed class CellNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The cell with the identity that it has already, or else the one of its strand and place.</summary>
    internal SessionTemplate Named(SessionTemplate session, JsonPlace place)
    {
        var named = session.Cell.Length > 0 ? session : session with { Cell = Next(session) };
        if (!taken.Add(named.Cell))
        {
            (place.Optional("id") ?? place).Error("ECF117", ProgrammeFindings.SameCellTwice(named.Cell));
        }

        return named;
    }

    /// <summary>Whether reading would give the cell its identity without being told, asked for each cell in order.</summary>
    internal bool GoesWithoutSaying(SessionTemplate session)
    {
        var key = Key(session);
        var number = numbers.GetValueOrDefault(key) + 1;
        var same = session.Cell == Text(key, number);
        numbers[key] = same ? number : number - 1;
        return same;
    }

    /// <summary>The first name of its strand and place that is still free.</summary>
    internal static string Free(SessionTemplate session, Func<string, bool> isTaken) =>
        Enumerable.Range(1, int.MaxValue).Select(number => Text(Key(session), number)).First(name => !isTaken(name));

    private string Next(SessionTemplate session)
    {
        var key = Key(session);
        numbers[key] = numbers.GetValueOrDefault(key) + 1;
        return Text(key, numbers[key]);
    }

    private static string Key(SessionTemplate session) => $"{session.Strand}@{session.In}";

    private static string Text(string key, int number) =>
        number == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}#{number}");
}
