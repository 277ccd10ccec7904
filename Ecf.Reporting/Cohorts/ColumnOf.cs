namespace Ecf.Reporting.Cohorts;

/// <summary>A column together with the value that each item puts into it.</summary>
internal sealed record ColumnOf<T>(string Key, string Header, ColumnKind Kind, string Meaning, Func<T, ReportValue> Value, bool Totalled = false)
{
    internal BlankMeaning Blanks { get; init; }

    internal bool HasBar { get; init; }

    internal string? GoodWord { get; init; }

    internal string? BadWord { get; init; }

    internal string? LeadsTo { get; init; }

    internal bool IsForScreen { get; init; }

    internal ReportColumn Column => new(Key, Header, Kind, Meaning, Totalled) { Blanks = Blanks, HasBar = HasBar, GoodWord = GoodWord, BadWord = BadWord, LeadsTo = LeadsTo, IsForScreen = IsForScreen };
}
