namespace Ecf.Domain.Programmes;

/// <summary>The names of variants as people read them.</summary>
public static class ProgrammeVariantNames
{
    /// <summary>For whom a layer of a programme is: "Everyone, as the provider gives it", "The hub's own schools", "Those who start in January", "One person who works part time" and so on.</summary>
    public static string Display(this ProgrammeVariant variant) => variant switch
    {
        ProgrammeVariant.Hub => "The hub's own schools",
        ProgrammeVariant.SeptemberStart => "Those who start in September",
        ProgrammeVariant.JanuaryStart => "Those who start in January",
        ProgrammeVariant.AprilStart => "Those who start in April",
        ProgrammeVariant.Reduced => "One person whose induction was reduced",
        ProgrammeVariant.PartTime => "One person who works part time",
        ProgrammeVariant.Extended => "One person whose induction was extended",
        _ => "Everyone, as the provider gives it",
    };
}
