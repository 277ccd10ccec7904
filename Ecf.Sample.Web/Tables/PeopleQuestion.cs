namespace Ecf.Sample.Web.Tables;

/// <summary>Which people an address asks for, and in which order. It never asks by name: addresses end up in logs.</summary>
/// <param name="Role">"ECT" or "Mentor"; empty for both.</param>
/// <param name="Status">A word of the column Status; empty for all.</param>
/// <param name="Sort">The key of a column; empty for the report's own order.</param>
/// <param name="Order">"desc" for the largest, or the last of the alphabet, first.</param>
internal sealed record PeopleQuestion(string? Role, string? Status, string? Sort, string? Order);
