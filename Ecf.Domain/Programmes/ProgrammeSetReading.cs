using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads files that build on each other, each after the one it changes.</summary>
internal sealed class ProgrammeSetReading(IReadOnlyList<ProgrammeFile> files, IReadOnlyList<Programme> beside)
{
    private readonly List<WaitingFile> all = [.. files.Select(WaitingFile.Of)];
    private readonly Dictionary<WaitingFile, ReadResult<Programme>> read = [];

    internal ProgrammeSet Read()
    {
        var waiting = new Queue<WaitingFile>(all);
        for (var stuck = 0; waiting.Count > 0 && stuck < waiting.Count;)
        {
            var file = waiting.Dequeue();
            stuck = TryRead(file) ? 0 : stuck + 1;
            if (stuck > 0)
            {
                waiting.Enqueue(file);
            }
        }

        foreach (var file in waiting)
        {
            read[file] = file.Refused("ECF132", OverrideFindings.Cycle(CircleFrom(file)));
        }

        var results = all.Select(file => read[file]).ToList();
        return new([.. results.Select(result => result.ValueOrNull).OfType<Programme>()], [.. results.SelectMany(result => result.Findings)]);
    }

    /// <summary>Reads a file, unless the one that it changes is still to be read.</summary>
    private bool TryRead(WaitingFile file)
    {
        var below = all.FirstOrDefault(other => other != file && other.Id == file.Overrides);
        if (file.Overrides is null || below is null || read.ContainsKey(below))
        {
            read[file] = Earlier(file) is { } earlier
                ? file.Refused("ECF140", OverrideFindings.SameProgrammeTwice(file.Id!, earlier.Name), "$.id")
                : Read(file, below);
            return true;
        }

        return false;
    }

    private ReadResult<Programme> Read(WaitingFile file, WaitingFile? below) => below is not null && !read[below].IsUsable
        ? file.Refused("ECF131", OverrideFindings.BrokenBelow(below.Id!))
        : file.Read([.. read.Values.Select(result => result.ValueOrNull).OfType<Programme>(), .. beside]);

    private WaitingFile? Earlier(WaitingFile file) =>
        all.TakeWhile(other => other != file).FirstOrDefault(other => other.Id is not null && other.Id == file.Id);

    /// <summary>What the file changes, what that changes, and so on until it comes round.</summary>
    private IEnumerable<string> CircleFrom(WaitingFile file)
    {
        var seen = new HashSet<WaitingFile>();
        var next = file;
        while (seen.Add(next))
        {
            yield return next.Id!;
            next = all.First(other => other.Id == next.Overrides);
        }

        yield return next.Id!;
    }
}
