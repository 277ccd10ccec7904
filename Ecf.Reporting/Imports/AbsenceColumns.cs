using Ecf.Domain.Induction;

namespace Ecf.Reporting.Imports;

/// <summary>The columns of a file of absences.</summary>
internal static class AbsenceColumns
{
    internal static readonly ImportColumn Trn = new("TRN", ValueKind.Trn, "0000000", "The teacher reference number of the ECT, who must be on record.")
    {
        Required = true,
        Synonyms = ["ECT TRN", "teacher_reference_number", "Teacher ref no", "Teacher reference", "TRN number", "Teacher reference number (TRN)"],
    };

    internal static readonly ImportColumn Kind = new("Kind", ValueKind.Word, "sickness", "Why: sickness, one of the statutory leaves, or other.")
    {
        Required = true,
        Synonyms = ["Absence", "Absence kind", "Absence type", "Reason", "Type of absence", "Leave"],
        Words = ["sickness", "maternity", "paternity", "adoption", "shared parental", "parental bereavement", "carer's", "other"],
    };

    internal static readonly ImportColumn First = new("First day", ValueKind.Day, "02/11/2026", "The first day away.")
    {
        Required = true,
        Synonyms = ["From", "Start date", "Absent from", "Date from", "Start"],
    };

    internal static readonly ImportColumn Last = new("Last day", ValueKind.Day, "13/11/2026", "The last day away; empty while it lasts.")
    {
        Synonyms = ["To", "End date", "Absent to", "Date to", "End", "Until"],
    };

    internal static readonly ImportColumn Days = new("Days", ValueKind.Number, "7.5", "The days on which the ECT should have been at work, in halves. Needed of a part-timer; empty for every school day of a full-timer.")
    {
        Synonyms = ["Days absent", "Days lost", "Working days", "School days"],
    };

    internal static readonly ImportColumn Extends = new("Extends induction", ValueKind.Word, "no", "Of statutory leave: whether the ECT chose that induction be extended by it, yes or no; no where the cell is empty.")
    {
        Synonyms = ["Extends", "Extension chosen", "Extend"],
        Words = ["yes", "no"],
    };

    internal static IReadOnlyList<ImportColumn> All { get; } = [Trn, Kind, First, Last, Days, Extends];

    internal static WordList<AbsenceKind> Kinds { get; } = new(
        (AbsenceKind.Sickness, ["sickness", "sick", "illness", "sick leave"]),
        (AbsenceKind.Maternity, ["maternity", "maternity leave"]),
        (AbsenceKind.Paternity, ["paternity", "paternity leave"]),
        (AbsenceKind.Adoption, ["adoption", "adoption leave"]),
        (AbsenceKind.SharedParental, ["shared parental", "shared parental leave"]),
        (AbsenceKind.ParentalBereavement, ["parental bereavement", "parental bereavement leave"]),
        (AbsenceKind.Carers, ["carer's", "carer's leave", "carer", "carer leave"]),
        (AbsenceKind.Other, ["other", "other absence"]));
}
