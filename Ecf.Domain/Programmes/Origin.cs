namespace Ecf.Domain.Programmes;

/// <summary>Where a part of a programme was written.</summary>
/// <param name="File">The name the file was read under, such as "redhill-ect-reconstructed.json".</param>
/// <param name="Path">The place inside it, such as "$.sessions[3]" in a template or "$.changes[0]" in an override.</param>
public sealed record Origin(string File, string Path)
{
    /// <summary>"file: $.path".</summary>
    public override string ToString() => $"{File}: {Path}";
}
