namespace Ecf.Reporting.Tests;

/// <summary>A test that runs another program: left out, saying so, where the program is missing, but never in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsProgramFactAttribute : FactAttribute
{
    public NeedsProgramFactAttribute(string program)
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !IsInstalled(program))
        {
            Skip = $"NOT TESTED: \"{program}\" is not installed on this machine; set CI=true to require it.";
        }
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
