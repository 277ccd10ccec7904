namespace Ecf.Sample.Web.Templates;

/// <summary>Puts a whole text into its place, or leaves the place as it was.</summary>
internal static class WholeFile
{
    internal static void Write(string path, string text)
    {
        var unfinished = FormattableString.Invariant($"{path}.{Environment.ProcessId}.unfinished");
        File.WriteAllText(unfinished, text);
        File.Move(unfinished, path, overwrite: true);
    }
}
