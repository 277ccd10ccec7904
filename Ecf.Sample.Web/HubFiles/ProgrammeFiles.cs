using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>Reads the hub's programmes and overrides, each over the one that it names, and looks them over.</summary>
internal static class ProgrammeFiles
{
    private const string Kind = "programmes";

    /// <summary>What all files together give, and a finding for each that cannot be opened.</summary>
    internal static (ProgrammeSet Programmes, IReadOnlyList<Finding> Unreadable) Of(HubFolder folder)
    {
        var (opened, unreadable) = (new List<ProgrammeFile>(), new List<Finding>());
        try
        {
            foreach (var file in folder.Files(Kind, "*.json"))
            {
                Open(file, opened, unreadable);
            }

            return (ProgrammeSet.Read(opened, ShippedProgrammes.All), unreadable);
        }
        finally
        {
            opened.ForEach(file => file.Json.Dispose());
        }
    }

    /// <summary>What a careful reader would ask about a programme, as far as its own file says it; what lies below is asked where it was written.</summary>
    internal static IEnumerable<Finding> Lint(Programme programme) =>
        ProgrammeLint.Of(programme).Where(finding => finding.File == programme.Layers[^1].File);

    private static void Open(string file, List<ProgrammeFile> opened, List<Finding> unreadable)
    {
        var name = $"{Kind}/{Path.GetFileName(file)}";
        try
        {
            opened.Add(new(name, new MemoryStream(File.ReadAllBytes(file))));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(FileReading.CannotOpen(name, refused));
        }
    }
}
