namespace Ecf.Reporting.Cohorts;

/// <summary>A column together with the value that each item puts into it.</summary>
internal sealed record ColumnOf<T>(string Key, string Header, ColumnKind Kind, string Meaning, Func<T, ReportValue> Value, bool Totalled = false)
{
    internal ReportColumn Column => new(Key, Header, Kind, Meaning, Totalled);
}
