using BenchmarkDotNet.Running;
using Ecf.Benchmarks;

if (args is ["marks-memory"])
{
    MarksMemory.Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(CommitMarks).Assembly).Run(args);
}
