namespace Ecf.Sample.Web.Verbs;

/// <summary>A workbook that a person names after a verb.</summary>
internal static class GivenWorkbook
{
    /// <summary>Why it cannot be meant, in one line; <c>null</c> where it can.</summary>
    internal static string? Problem(string path, string verb) =>
        File.Exists(path) ? null
        : Directory.Exists(path) ? $"{path} is a folder: write the name of a .xlsx file after {verb}."
        : $"The file {path} does not exist: write the name of a .xlsx file after {verb}.";

    /// <summary>The whole file, so that nobody is kept from it meanwhile.</summary>
    internal static MemoryStream Open(string path) => new(File.ReadAllBytes(path));

    /// <summary>Why it cannot be read, in one line.</summary>
    internal static string Refused(string path, Exception refused) =>
        $"{path} cannot be read ({refused.Message.ReplaceLineEndings(" ").TrimEnd('.')}): check that no program has it open and that this account may read it.";
}
