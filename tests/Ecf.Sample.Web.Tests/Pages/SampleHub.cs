namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>The folder of the sample hub, to be copied as another hub copies it.</summary>
internal static class SampleHub
{
    /// <summary>Copies every file of it, and gives the place of the copy.</summary>
    internal static string CopyTo(string folder)
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Hub");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }
}
