namespace Ecf.Reporting.Imports;

/// <summary>What the rows of one kind of file mean to the hub's records.</summary>
/// <typeparam name="T">What a row is read as: a record of its values, equal where they are.</typeparam>
internal interface IImportRules<T>
    where T : class
{
    /// <summary>The values of a row; <c>null</c> where findings say why there are none.</summary>
    T? Read(RowValues row);

    /// <summary>What two rows must not both speak of.</summary>
    object KeyOf(T entry);

    /// <summary>Compares a row with what the hub has: plans the changes, or says why it cannot be taken.</summary>
    void Decide(PlannedRow<T> row, RowLog log);

    /// <summary>Looks at all rows that can be taken together, such as for times that overlap.</summary>
    void Together(IReadOnlyList<PlannedRow<T>> rows, RowLog log);
}
