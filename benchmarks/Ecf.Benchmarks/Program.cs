using BenchmarkDotNet.Running;
using Ecf.Benchmarks;
using Ecf.Benchmarks.Ratios;

if (args is ["marks-memory"])
{
    MarksMemory.Print();
}
else if (args is ["all", .. var questions])
{
    return RatioVerbs.All(questions);
}
else if (args is ["check", .. var words])
{
    return RatioVerbs.Check(words);
}
else if (args is ["load", var address, var cohort, .. var part])
{
    return await Load.RunAsync(address, cohort, part.FirstOrDefault());
}
else if (args is ["cold-start", var published])
{
    await ColdStart.RunAsync(Path.GetFullPath(published));
}
else if (args is ["country-store", var where, .. var hubs])
{
    return where.Contains('=', StringComparison.Ordinal)
        ? CountryStore.FillServer(where, hubs is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 50)
        : CountryStore.FillFile(where);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(CommitMarks).Assembly).Run(args);
}

return 0;
