namespace Ecf.Reporting.Imports;

/// <summary>The columns of a file of ECTs and mentors, known also by the headings of the department's participant extracts.</summary>
internal static class ParticipantColumns
{
    internal static readonly ImportColumn Trn = new("TRN", ValueKind.Trn, "0000000", "The teacher reference number: seven digits. Format the column as text, or Excel takes noughts off.")
    {
        Required = true,
        Synonyms = ["teacher_reference_number", "Teacher ref no", "Teacher reference", "TRN number", "Teacher reference number (TRN)", "Teacher number"],
    };

    internal static readonly ImportColumn Name = new("Name", ValueKind.Name, "Ada Example", "The whole name as the person writes it; it is never split.")
    {
        Required = true,
        Synonyms = ["full_name", "Participant name", "Teacher name", "Participant", "Teacher"],
    };

    internal static readonly ImportColumn Role = new("Role", ValueKind.Word, "ECT", "ECT or mentor.")
    {
        Required = true,
        Synonyms = ["participant_type", "Participant role", "ECT or mentor"],
        Words = ["ECT", "mentor"],
    };

    internal static readonly ImportColumn School = new("School URN", ValueKind.Urn, "123456", "The number of the school at which the person is, which must be on record.")
    {
        Required = true,
        Synonyms = ["URN", "School number", "Establishment URN", "School's URN", "School reference number"],
    };

    internal static readonly ImportColumn Start = new("Start date", ValueKind.Day, "01/09/2026", "The first day of induction or, for a mentor, of the mentor's own training.")
    {
        Required = true,
        Synonyms = ["Induction start date", "induction_start", "overall_induction_start_date", "Training start date", "Date started", "Started on", "Start"],
    };

    internal static readonly ImportColumn Cohort = new("Cohort", ValueKind.Cohort, "2026", "The year in which the cohort starts: 2026, or 2026/27.")
    {
        Required = true,
        Synonyms = ["Cohort year", "Cohort start year", "Contract period"],
    };

    internal static readonly ImportColumn Subject = new("Subject", ValueKind.Text, "Mathematics", "The main subject or phase taught.")
    {
        Synonyms = ["Subject or phase", "Main subject", "Phase", "Subject taught"],
    };

    internal static readonly ImportColumn Programme = new("Programme", ValueKind.Text, "edt-ecte-2025-ect", "The id of the training programme; the hub's own for the cohort where the cell is empty.")
    {
        Synonyms = ["Programme id", "Training programme"],
    };

    internal static readonly ImportColumn Fte = new("FTE", ValueKind.Number, "0.8", "An ECT's share of a full-time post, above 0 and at most 1; 1 where the cell is empty.")
    {
        Synonyms = ["Full-time equivalent", "Contract FTE", "Share of post"],
    };

    internal static readonly ImportColumn FundedBefore = new("Funded before", ValueKind.Word, "no", "Of a mentor: whether a school was already paid for this mentor's training, yes or no; no where the cell is empty.")
    {
        Synonyms = ["Mentor funded before", "Previously funded"],
        Words = ["yes", "no"],
    };

    internal static readonly ImportColumn SchoolFrom = new("At school from", ValueKind.Day, "01/09/2026", "The first day at the school; needed for somebody who comes from another. The start date where the cell is empty.")
    {
        Synonyms = ["School start date", "Joined school", "At this school since"],
    };

    internal static readonly ImportColumn Left = new("Left on", ValueKind.Day, "31/07/2028", "The last day with the hub; empty while the person takes part.")
    {
        Synonyms = ["Leaving date", "Date left", "End date", "Left"],
    };

    internal static readonly ImportColumn SchoolStatus = new("School status", ValueKind.Text, "Open", "Whether the school is open or closed; a closed one gives a warning.")
    {
        Synonyms = ["EstablishmentStatus (name)", "Establishment status"],
    };

    internal static IReadOnlyList<ImportColumn> All { get; } =
        [Trn, Name, Role, School, Start, Cohort, Subject, Programme, Fte, FundedBefore, SchoolFrom, Left, SchoolStatus];

    internal static WordList<bool> IsMentor { get; } = new(
        (false, ["ECT", "early career teacher", "NQT", "ECTs", "teacher"]), (true, ["mentor", "ECT mentor", "mentors"]));

    internal static WordList<bool> YesOrNo { get; } = new((true, ["yes", "y", "true"]), (false, ["no", "n", "false"]));
}
