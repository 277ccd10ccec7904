namespace Ecf.Reporting.Imports;

/// <summary>The columns of a file of mentorships.</summary>
internal static class MentorshipColumns
{
    internal static readonly ImportColumn Ect = new("ECT TRN", ValueKind.Trn, "0000000", "The teacher reference number of the ECT, who must be on record.")
    {
        Required = true,
        Synonyms = ["Mentee TRN", "TRN of ECT", "ECT's TRN", "ect_trn", "ECT teacher reference number"],
    };

    internal static readonly ImportColumn Mentor = new("Mentor TRN", ValueKind.Trn, "0000001", "The teacher reference number of the mentor, who must be on record.")
    {
        Required = true,
        Synonyms = ["TRN of mentor", "Mentor's TRN", "mentor_trn", "Mentor teacher reference number"],
    };

    internal static readonly ImportColumn From = new("From", ValueKind.Day, "01/09/2026", "The first day.")
    {
        Required = true,
        Synonyms = ["Start date", "Started on", "started_on", "First day", "Start"],
    };

    internal static readonly ImportColumn To = new("To", ValueKind.Day, "31/08/2028", "The last day; empty while it lasts.")
    {
        Synonyms = ["End date", "Finished on", "finished_on", "Last day", "End", "Until"],
    };

    internal static IReadOnlyList<ImportColumn> All { get; } = [Ect, Mentor, From, To];
}
