namespace Ecf.Domain.Programmes;

/// <summary>For whom a layer of a programme was written; from the widest to the narrowest, and "hub" and so on in an override file.</summary>
public enum ProgrammeVariant
{
    /// <summary>The programme as its provider gives it to everyone: a programme file, no override.</summary>
    Template,

    /// <summary>A hub or delivery partner for its own schools.</summary>
    Hub,

    /// <summary>Those of a cohort who start in September.</summary>
    SeptemberStart,

    /// <summary>Those of a cohort who start in January.</summary>
    JanuaryStart,

    /// <summary>Those of a cohort who start in April.</summary>
    AprilStart,

    /// <summary>One person whose induction was reduced.</summary>
    Reduced,

    /// <summary>One person who works part time.</summary>
    PartTime,

    /// <summary>One person whose induction was extended.</summary>
    Extended,
}
