namespace Ecf.Domain;

/// <summary>How sure a sourced fact is.</summary>
public enum Confidence
{
    /// <summary>Arithmetic, or a reasonable inference.</summary>
    Low,

    /// <summary>One good source.</summary>
    Medium,

    /// <summary>The primary source, or two sources that agree.</summary>
    High,
}
