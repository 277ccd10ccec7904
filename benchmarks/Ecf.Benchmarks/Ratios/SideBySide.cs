using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Ecf.Benchmarks.Ratios;

/// <summary>
/// Runs the methods of a question in turn, a few milliseconds each, hundreds of times over: <c>beside RenderReport</c>. What disturbs a shared machine
/// disturbs all of them alike, so the ratios hold where those of methods that run one after another for minutes do not.
/// </summary>
internal sealed class SideBySide
{
    private const int Rounds = 240;
    private const double LeastMilliseconds = 6;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private readonly IReadOnlyList<(string Name, bool IsBaseline, Action Run)> methods;

    private SideBySide(Type question)
    {
        var target = Activator.CreateInstance(question)!;
        question.GetMethods().FirstOrDefault(method => method.IsDefined(typeof(GlobalSetupAttribute)))?.Invoke(target, null);
        methods = [.. question.GetMethods().Select(method => (method, Told: method.GetCustomAttribute<BenchmarkAttribute>())).Where(found => found.Told is not null)
            .Select(found => (found.method.Name, found.Told!.Baseline, Run(found.method, target)))];
    }

    /// <summary>Prints the median of each method, and of its ratio to the baseline within a round; 2 where there is no question of the name, or it has parameters or no baseline.</summary>
    internal static int Print(string name)
    {
        var question = BenchmarkRuns.All.FirstOrDefault(known => known.Name == name);
        if (question is null || question.GetProperties().Any(property => property.IsDefined(typeof(ParamsAttribute))))
        {
            Console.Error.WriteLine($"Give the name of a question without parameters, such as RenderReport: there is no such \"{name}\".");
            return 2;
        }

        var run = new SideBySide(question);
        if (!run.methods.Any(method => method.IsBaseline))
        {
            Console.Error.WriteLine($"{name} has no baseline to hold the others against.");
            return 2;
        }

        run.Print();
        return 0;
    }

    private void Print()
    {
        var counts = methods.Select(method => CallsFor(method.Run)).ToList();
        var rounds = Enumerable.Range(0, Rounds).Select(round => Round(round, counts)).ToList();
        var baseline = methods.ToList().FindIndex(method => method.IsBaseline);
        Console.WriteLine("| method | median ms | ratio | a tenth below | a tenth above |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        for (var i = 0; i < methods.Count; i++)
        {
            var (at, ratios) = (i, rounds.Select(round => round[i] / round[baseline]).Order().ToList());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {methods[i].Name} | {rounds.Select(round => round[at]).Order().ElementAt(Rounds / 2):0.000} | {ratios[Rounds / 2]:0.00} | {ratios[Rounds / 10]:0.00} | {ratios[Rounds * 9 / 10]:0.00} |"));
        }
    }

    // Each round begins with another method, so that none always pays for what the one before it left.
    private double[] Round(int round, List<int> counts)
    {
        var times = new double[methods.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var turn = (round + (round % 2 == 0 ? i : times.Length - i)) % times.Length;
            times[turn] = Time(methods[turn].Run, counts[turn]);
        }

        return times;
    }

    // Until .NET has compiled it as well as it can, which takes calls and time.
    private static int CallsFor(Action run)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUp)
        {
            run();
        }

        return (int)Math.Max(1, LeastMilliseconds / Time(run, 20));
    }

    private static double Time(Action run, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
    }

    private static Action Run(MethodInfo method, object target) => method.ReturnType == typeof(void)
        ? method.CreateDelegate<Action>(target)
        : (Action)typeof(SideBySide).GetMethod(nameof(Result), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(method.ReturnType).Invoke(null, [method, target])!;

    private static Action Result<T>(MethodInfo method, object target)
    {
        var run = method.CreateDelegate<Func<T>>(target);
        return () => GC.KeepAlive(run());
    }
}
