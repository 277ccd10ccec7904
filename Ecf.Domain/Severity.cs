namespace Ecf.Domain;

/// <summary>How much a <see cref="Finding"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Something disagrees; the figures stand, and a person should look.</summary>
    Warning,

    /// <summary>The input cannot be used as it is.</summary>
    Error,
}
