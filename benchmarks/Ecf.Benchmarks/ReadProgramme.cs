using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ecf.Domain.Programmes;

namespace Ecf.Benchmarks;

/// <summary>What does reading a programme with all its checks cost, beside parsing the same JSON and checking nothing?</summary>
[MemoryDiagnoser]
public class ReadProgramme
{
    private readonly byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "redhill-mentor-as-printed.json"));

    [Benchmark(Baseline = true)]
    public int ParseOnly()
    {
        using var document = JsonDocument.Parse(file, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return document.RootElement.GetProperty("sessions").GetArrayLength();
    }

    [Benchmark]
    public int ReadAndCheck() => Programme.Read(new MemoryStream(file), "redhill-mentor-as-printed.json").Value.Sessions.Count;
}
