namespace Ecf.Fuzz;

/// <summary>A reader did what its documentation rules out.</summary>
/// <param name="message">What it did.</param>
internal sealed class BrokenPromiseException(string message) : Exception(message);
