using System.Collections;

namespace Ecf.Reporting;

/// <summary>The values of one row. It never changes, so that tables may share it.</summary>
/// <param name="values">A value a column; whoever gives the array leaves it.</param>
internal sealed class ReportRow(ReportValue[] values) : IReadOnlyList<ReportValue>
{
    public int Count => values.Length;

    public ReportValue this[int index] => values[index];

    public IEnumerator<ReportValue> GetEnumerator() => values.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
