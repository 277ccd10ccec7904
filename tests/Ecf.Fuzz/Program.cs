using Ecf.Fuzz;
using SharpFuzz;

// readers              the readers' names
// fuzz READER          reads what afl-fuzz hands in, until it stops; started by fuzz.sh
// replay READER PATH…  reads files, and those of folders, once; says which broke a promise
switch (args)
{
    case ["readers"]:
        Console.WriteLine(string.Join('\n', FuzzedReaders.All.Select(reader => reader.Name)));
        return 0;
    case ["fuzz", var name]:
        // Instrumented code may run only once the fuzzer has lent it its memory, so nothing is read before.
        var fuzzed = new Lazy<FuzzedReader>(() => FuzzedReaders.Named(name));
        Fuzzer.Run(stream =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            fuzzed.Value.Try(copy.ToArray());
        });
        return 0;
    case ["replay", var name, .. var paths]:
        return Replay.All(FuzzedReaders.Named(name), paths);
    default:
        Console.Error.WriteLine("Give one of: readers; fuzz READER; replay READER PATH…");
        return 2;
}
