namespace Ecf.Reporting.Sheets;

/// <summary>The time that every part of a package bears, so that the same content is the same bytes.</summary>
internal static class PackageStamp
{
    /// <summary>The first time that a zip archive can hold.</summary>
    internal static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
