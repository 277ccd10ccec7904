using System.Security.Cryptography;
using System.Text;

namespace Ecf.Sample.Web.Data;

/// <summary>
/// Where a hub's file of records is when no setting names one: beside the program, or, where the program's folder cannot be
/// written or goes with the next update of the installed tool, among the data of the person who runs it.
/// </summary>
internal static class RecordsPlace
{
    // Of everything that an installed tool lies among, this file alone is always there.
    private const string ToolMark = "DotnetToolSettings.xml";

    /// <summary>The file's path.</summary>
    /// <param name="home">The folder that the program takes for its own.</param>
    /// <param name="hub">The hub's folder: each has records of its own, from wherever the program is started.</param>
    internal static string Of(string home, string hub)
    {
        var beside = Path.Combine(home, "App_Data", "hub.db");
        return File.Exists(beside) || (!IsTool(home) && CanHold(Path.GetDirectoryName(beside)!)) ? beside : OfPerson(home, hub);
    }

    /// <summary>Whether a program in this folder was installed as a tool, so that an update takes the folder away.</summary>
    internal static bool IsTool(string home) => File.Exists(Path.Combine(home, ToolMark));

    private static string OfPerson(string home, string hub) => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "Ecf", NameOf(home, hub), "hub.db");

    // The sample inside the program lies in another folder with each version, and is one hub all the same.
    private static string NameOf(string home, string hub)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(hub));
        return path == Path.Combine(Path.GetFullPath(home), "Hub")
            ? "sample-hub"
            : $"{Path.GetFileName(path)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..8]}";
    }

    private static bool CanHold(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var trial = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
