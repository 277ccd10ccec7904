namespace Ecf.Reporting.Imports;

/// <summary>The columns of a file of schools, known also by the headings of the register of schools (Get Information about Schools).</summary>
internal static class SchoolColumns
{
    internal static readonly ImportColumn Urn = new("URN", ValueKind.Urn, "123456", "The school's unique reference number in the register of schools: six digits.")
    {
        Required = true,
        Synonyms = ["School URN", "Unique reference number", "Establishment URN"],
    };

    internal static readonly ImportColumn Name = new("School name", ValueKind.Text, "Trent Vale Academy", "The name as the register of schools prints it.")
    {
        Required = true,
        Synonyms = ["EstablishmentName", "Establishment name", "Name", "School"],
    };

    internal static readonly ImportColumn Town = new("Town", ValueKind.Text, "Nottingham", "The town or place people know the school by.")
    {
        Synonyms = ["Address town", "City", "Place"],
    };

    internal static readonly ImportColumn District = new("District code", ValueKind.Text, "E06000018", "The nine-character code of the administrative district, which decides the funding area. A new school needs it.")
    {
        Synonyms = ["DistrictAdministrative (code)", "District administrative code", "GSS code", "LA district code"],
    };

    internal static readonly ImportColumn Calendar = new("Term calendar", ValueKind.Text, "nottingham-city", "The id of the term calendar that the school keeps. A new school needs it where the hub has several.")
    {
        Synonyms = ["Calendar", "Calendar id", "Term dates"],
    };

    internal static readonly ImportColumn Status = new("School status", ValueKind.Text, "Open", "Whether the school is open or closed, as the register of schools says. A closed one is taken with a warning.")
    {
        Synonyms = ["EstablishmentStatus (name)", "Establishment status", "Status"],
    };

    internal static IReadOnlyList<ImportColumn> All { get; } = [Urn, Name, Town, District, Calendar, Status];

    /// <summary>Whether the register's word means that the school has closed: "Closed", but not "Open, but proposed to close".</summary>
    internal static bool IsClosed(string? status) => string.Equals(status, "closed", StringComparison.OrdinalIgnoreCase);
}
