using System.Diagnostics;

namespace Ecf.Sample.Web.Templates;

/// <summary>The turn to save: one at a time, of everybody on every instance of the site that works with the folder.</summary>
internal static class SavingTurn
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the turn, which ends with what is given back; whoever is killed meanwhile loses it.</summary>
    /// <exception cref="IOException">Somebody else has had the turn for ten seconds.</exception>
    internal static IDisposable Take(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(10))
        {
            try
            {
                return new FileStream(Path.Combine(folder, ".saving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (watch.Elapsed < Patience)
            {
                // Somebody else has it.
            }
        }
    }
}
