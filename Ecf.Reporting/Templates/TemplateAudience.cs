namespace Ecf.Reporting.Templates;

/// <summary>For whom a template makes one output: it decides what the template may show.</summary>
public enum TemplateAudience
{
    /// <summary>One for a cohort: its people, schools, figures and tables.</summary>
    Cohort,

    /// <summary>One for each school of a cohort: its people and its money, and nobody else's.</summary>
    School,

    /// <summary>One for each person of a cohort: their own record, and nobody else's.</summary>
    Person,

    /// <summary>One for the hub: all its cohorts.</summary>
    Hub,
}
