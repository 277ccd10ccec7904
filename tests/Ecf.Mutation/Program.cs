using System.Globalization;
using Ecf.Mutation;

// cover FOLDER FILE [NAME…]                which tests come by which mutants; with names, those tests alone whose names begin so
// work FOLDER FILE [MUTANT]               answers mutants read from standard input, a line each; with MUTANT, that one in a fresh process
// run FOLDER FILE REPORT RESULTS [FOLDER…]  every mutant of Stryker's report in some folders, in workers; goes on where it stopped
// again FOLDER FILE REPORT RESULTS [FOLDER…]  those that no test saw, by the tests of the coverage given
// report REPORT RESULTS                   the score by folder and what survived, as markdown
const string Tests = "Ecf.Domain.Tests.dll", Mutated = "Ecf.Domain.dll";

switch (args)
{
    case ["cover", var folder, var file, .. var names]:
        var covered = TestSuite.Load(Path.Combine(folder, Tests), names);
        Coverage.Of(covered, MutantSwitch.Of(Path.Combine(folder, Mutated))).Save(file);
        return 0;
    case ["work", var folder, var file, .. var fresh]:
        var suite = TestSuite.Load(Path.Combine(folder, Tests));
        var worker = new Worker(suite, MutantSwitch.Of(Path.Combine(folder, Mutated)), Coverage.Load(file));
        if (fresh is [var one])
        {
            Console.WriteLine(worker.TryFresh(int.Parse(one, CultureInfo.InvariantCulture)));
            return 0;
        }

        while (Console.ReadLine() is { } line)
        {
            var verdict = worker.Try(int.Parse(line, CultureInfo.InvariantCulture));
            Console.WriteLine(verdict);
            if (Worker.IsDone(verdict))
            {
                Environment.Exit(3);
            }
        }

        return 0;
    case ["run" or "again", var folder, var file, var report, var results, .. var folders]:
        var run = new Run(() => new(folder, file), results);
        Action<MutationReport, Coverage, IReadOnlyList<string>> tries = args[0] == "run" ? run.All : run.Again;
        tries(MutationReport.Load(report), Coverage.Load(file), folders);
        return 0;
    case ["report", var report, var results]:
        Console.Write(MutationScores.ToMarkdown(MutationReport.Load(report), Verdicts.Load(results)));
        return 0;
    default:
        Console.Error.WriteLine("Give one of: cover FOLDER FILE [NAME…]; work FOLDER FILE [MUTANT]; run FOLDER FILE REPORT RESULTS [FOLDER…]; again FOLDER FILE REPORT RESULTS [FOLDER…]; report REPORT RESULTS");
        return 2;
}
