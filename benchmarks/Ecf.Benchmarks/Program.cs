BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Ecf.Benchmarks.CommitMarks).Assembly).Run(args);
