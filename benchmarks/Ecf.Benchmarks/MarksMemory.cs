using System.Diagnostics;

namespace Ecf.Benchmarks;

/// <summary>How much memory does the process hold at most while a million marks are committed?</summary>
internal static class MarksMemory
{
    private const int Megabyte = 1 << 20;

    internal static void Print()
    {
        var marks = new CommitMarks();
        marks.Prepare();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        marks.Writer();
        process.Refresh();
        Console.WriteLine($"working set before {before / Megabyte} MB, at its peak {process.PeakWorkingSet64 / Megabyte} MB");
        marks.Delete();
    }
}
