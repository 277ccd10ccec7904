namespace Ecf.Domain.Programmes;

/// <summary>Whether the source says a thing, or we worked it out; "stated" or "reconstructed" in a programme file.</summary>
public enum Provenance
{
    /// <summary>The source says so.</summary>
    Stated,

    /// <summary>The source lost it or gives only a total; this is the likeliest reading, and its note says why.</summary>
    Reconstructed,
}
