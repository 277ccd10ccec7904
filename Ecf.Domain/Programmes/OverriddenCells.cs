using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>The cells of a programme while an override changes them one by one.</summary>
internal sealed class OverriddenCells(Programme below, SessionReading reading)
{
    // Null for a cell taken out, so that the others keep their order.
    private readonly List<SessionTemplate?> cells = [.. below.Sessions];
    private readonly Dictionary<string, int> places = Enumerable.Range(0, below.Sessions.Count)
        .ToDictionary(index => below.Sessions[index].Cell, index => index, StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<Origin>> origins = new(below.Rows.CellOrigins, StringComparer.Ordinal);
    private readonly Dictionary<string, string> changed = new(StringComparer.Ordinal);

    internal IReadOnlyList<SessionTemplate> Sessions => [.. cells.OfType<SessionTemplate>()];

    internal IReadOnlyDictionary<string, IReadOnlyList<Origin>> Origins => origins;

    internal void Apply(JsonPlace change)
    {
        if (!change.IsObject())
        {
            return;
        }

        if (new[] { "cell", "within", "add" }.Count(change.Has) != 1)
        {
            change.Error("ECF135", OverrideFindings.NotOneTarget);
        }
        else if (change.Optional("add") is { } added)
        {
            change.Knows("add");
            Add(added);
        }
        else if (CellChange.Read(change) is { } read)
        {
            Change(read);
        }
    }

    private void Add(JsonPlace added)
    {
        if (!added.IsObject())
        {
            return;
        }

        var session = reading.Session(added);
        var cell = session.Cell.Length > 0 ? session.Cell : CellNames.Free(session, origins.ContainsKey);
        if (!origins.TryAdd(cell, [ProgrammeReading.Of(added)]))
        {
            added.Optional("id")!.Error("ECF117", ProgrammeFindings.SameCellTwice(cell));
        }

        cells.Add(session with { Cell = cell });
    }

    private void Change(CellChange change)
    {
        var targets = change.TargetsIn(below);
        foreach (var target in targets.Where(target => IsFirst(target, change)))
        {
            var index = places[target.Cell];
            var result = change.Removes ? null : reading.Session(change.Over(target, below.StrandOf(target)));
            cells[index] = result;
            origins[target.Cell] = [.. origins[target.Cell], ProgrammeReading.Of(change.Place)];
            if (result == target && !change.Place.FileHasErrors)
            {
                change.Place.Note("ECF136", OverrideFindings.ChangesNothing(target.Cell));
            }
        }
    }

    private bool IsFirst(SessionTemplate target, CellChange change)
    {
        if (changed.TryAdd(target.Cell, change.Place.Path))
        {
            return true;
        }

        change.Place.Error("ECF134", OverrideFindings.ChangedTwice(target.Cell, changed[target.Cell]));
        return false;
    }
}
