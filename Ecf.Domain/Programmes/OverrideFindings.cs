using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>The wording of what can be wrong with an override of a programme: ECF130 to ECF140.</summary>
internal static class OverrideFindings
{
    internal const string ReadAlone =
        "this file changes another programme and is none of its own; read it together with that programme, by ProgrammeOverride.Read or ProgrammeSet.Read";

    internal const string NotOneTarget =
        "a change is about one of three: \"cell\" for a cell by its name, \"within\" for every cell of a place such as \"Y2\", or \"add\" for a new session; write exactly one of them";

    internal static string UnknownProgramme(string given, IReadOnlyList<string> known) =>
        $"there is no programme \"{Quote.Short(given)}\" to change; {(known.Count == 0 ? "add its file" : Nearest.Hint(given, known))}";

    internal static string BrokenBelow(string given) =>
        $"the programme \"{Quote.Short(given)}\" could not be read; correct its file first";

    internal static string OverItself(string id) =>
        $"\"{id}\" cannot change itself; name the programme below it";

    internal static string Cycle(IEnumerable<string> ids) =>
        $"these files change each other in a circle: {string.Join(" over ", ids.Select(id => $"\"{id}\""))}; let one of them name a programme outside the circle";

    internal static string UnknownCell(string given, string programme, IReadOnlyList<string> known) =>
        $"\"{programme}\" has no cell \"{Quote.Short(given)}\"; {Nearest.Hint(given, known)}";

    internal static string NothingWithin(string programme) =>
        $"\"{programme}\" has no such cell within this place; widen the place, or correct the strand";

    internal static string ChangedTwice(string cell, string first) =>
        $"\"{cell}\" is changed by {first} already; write one change with all of it";

    internal static string RemovesAndChanges(IReadOnlyList<string> names) =>
        $"a cell that is removed has nothing to change; leave out {string.Join(", ", names.Select(name => $"\"{Quote.Short(name)}\""))}, or \"remove\"";

    internal static string ChangesNothing(string cell) =>
        $"\"{cell}\" is as before; leave the change out, or say what is to differ";

    internal static string LayersOutOfOrder(ProgrammeVariant variant, ProgrammeLayer below) =>
        $"\"{ProgrammeWords.Variants.For(variant)}\" lies over \"{below.Id}\", which is written for \"{ProgrammeWords.Variants.For(below.Variant)}\"; lay the wider below and the narrower over it: hub, then one start, then one person";

    internal static string TotalNowDiffers(ComparedTotal sum, string below) =>
        $"\"{below}\" prints a total{sum.About()} of {sum.Stated.Hours.Display()}, but with these changes the sessions add up to {sum.Computed()}; give the new total in \"statedTotals\", or correct the changes";

    internal static string StrandBelow(string id, string below) =>
        $"\"{below}\" has a strand \"{id}\" already; leave it out here, or give the new one an id of its own";

    internal static string SameProgrammeTwice(string id, string file) =>
        $"{file} gives a programme \"{id}\" too; give this one an id of its own";
}
