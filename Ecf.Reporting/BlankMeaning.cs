namespace Ecf.Reporting;

/// <summary>What an empty cell means. Files that are read without eyes write it as the shorthand of the Government Analysis Function.</summary>
public enum BlankMeaning
{
    /// <summary>There is nothing to say here: shorthand [z].</summary>
    NotApplicable,

    /// <summary>There is something, and it is not known: shorthand [x].</summary>
    NotKnown,
}
