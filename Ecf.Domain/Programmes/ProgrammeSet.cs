namespace Ecf.Domain.Programmes;

/// <summary>The programmes of a folder: its programme files, and what its override files make of them and of each other.</summary>
public sealed class ProgrammeSet
{
    private readonly Dictionary<string, Programme> byId;

    internal ProgrammeSet(IReadOnlyList<Programme> programmes, IReadOnlyList<Finding> findings)
    {
        Programmes = [.. programmes];
        Findings = [.. findings];
        byId = Programmes.ToDictionary(programme => programme.Id, StringComparer.Ordinal);
    }

    /// <summary>Every programme that could be made, in the order of the files.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <summary>Every finding of every file, in the order of the files.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The programme of this id, or <c>null</c> where none of the files gives it.</summary>
    public Programme? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>Reads the files in whatever order they come; an override finds the programme below it among them and those beside.</summary>
    /// <param name="files">Programmes and overrides. A file that cannot be read is left out, and its findings say why.</param>
    /// <param name="beside">Programmes that overrides may change too, such as <see cref="ShippedProgrammes.All"/>; a file of the same id stands before one of these.</param>
    public static ProgrammeSet Read(IReadOnlyList<ProgrammeFile> files, IReadOnlyList<Programme> beside)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(beside);
        return new ProgrammeSetReading(files, beside).Read();
    }
}
