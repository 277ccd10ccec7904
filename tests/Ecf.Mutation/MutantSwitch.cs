using System.Reflection;
using System.Runtime.Loader;

namespace Ecf.Mutation;

/// <summary>The switch that Stryker builds into an assembly: which of all its mutants is in force, and which the last test came by.</summary>
internal sealed class MutantSwitch
{
    private const int None = -1;

    private readonly FieldInfo active;
    private readonly FieldInfo captures;
    private readonly MethodInfo coverage;

    private MutantSwitch(Type control) => (active, captures, coverage) =
        (control.GetField("ActiveMutant")!, control.GetField("CaptureCoverage")!, control.GetMethod("GetCoverageData")!);

    /// <summary>The switch of a mutated assembly.</summary>
    internal static MutantSwitch Of(string assembly) => new(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(assembly))
        .GetTypes().Single(type => type.Name == "MutantControl"));

    /// <summary>Puts a mutant in force.</summary>
    internal void On(int mutant) => active.SetValue(null, mutant);

    /// <summary>Puts none in force.</summary>
    internal void Off() => active.SetValue(null, None);

    /// <summary>Which mutants something came by, and which of them only while static fields were set, once in a process.</summary>
    internal (int[] Reached, int[] Static) During(Action act)
    {
        _ = coverage.Invoke(null, null);
        captures.SetValue(null, true);
        act();
        captures.SetValue(null, false);
        var lists = (System.Collections.IList)coverage.Invoke(null, null)!;
        return ([.. ((IEnumerable<int>)lists[0]!).Distinct()], [.. ((IEnumerable<int>)lists[1]!).Distinct()]);
    }
}
