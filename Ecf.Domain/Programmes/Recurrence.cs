namespace Ecf.Domain.Programmes;

/// <summary>Whether counted sessions come again in each part of their place; "each" in a programme file.</summary>
public enum Recurrence
{
    /// <summary>The count is for the whole place.</summary>
    None,

    /// <summary>The same number in each term of the place.</summary>
    EachTerm,

    /// <summary>The same number in each half-term of the place.</summary>
    EachHalfTerm,
}
