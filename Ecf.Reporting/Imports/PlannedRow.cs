namespace Ecf.Reporting.Imports;

/// <summary>One row of the file on its way to an outcome.</summary>
/// <typeparam name="T">What a row is read as.</typeparam>
/// <param name="given">The row.</param>
/// <param name="entry">What it was read as; <c>null</c> where it could not be.</param>
internal sealed class PlannedRow<T>(GivenRow given, T? entry)
    where T : class
{
    private List<PlannedChange>? changes;

    internal GivenRow Given => given;

    internal int Number => given.Number;

    internal T? Entry => entry;

    /// <summary>The columns with days in which either number may be the month.</summary>
    internal IReadOnlyList<ImportColumn>? EitherOrder { get; init; }

    /// <summary>Why it cannot be taken; <c>null</c> where it can.</summary>
    internal string? Message { get; private set; }

    internal bool IsRepeat { get; private set; }

    /// <summary>Whether it is still to be taken.</summary>
    internal bool IsOpen => Message is null && !IsRepeat && entry is not null;

    internal IReadOnlyList<PlannedChange> Changes => IsOpen && changes is not null ? changes : [];

    internal RowOutcome Outcome => Message is not null || entry is null ? RowOutcome.Rejected
        : IsRepeat ? RowOutcome.Repeated
        : Changes.Count == 0 ? RowOutcome.Unchanged
        : Changes[0].IsNew ? RowOutcome.Created
        : RowOutcome.Updated;

    internal void Reject(string? message) => Message = message is null ? Message : Message is null ? message : $"{Message} {message}";

    internal void Repeat() => IsRepeat = true;

    internal void Change(object record, object? before = null) => (changes ??= []).Add(new(Number, record, before));
}
