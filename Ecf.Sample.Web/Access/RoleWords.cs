namespace Ecf.Sample.Web.Access;

/// <summary>How roles are written: in the table of access, in forms, and for people.</summary>
internal static class RoleWords
{
    internal static IReadOnlyList<AccessRole> All { get; } = Enum.GetValues<AccessRole>();

    /// <summary>The heading of the role's column in <c>access.csv</c>, and its word in forms.</summary>
    internal static string Word(this AccessRole role) => role switch
    {
        AccessRole.HubManager => "manager",
        AccessRole.Analyst => "analyst",
        AccessRole.Facilitator => "facilitator",
        AccessRole.School => "school",
        _ => "read-only",
    };

    /// <summary>The role as pages print it.</summary>
    internal static string Display(this AccessRole role) => role switch
    {
        AccessRole.HubManager => "Hub manager",
        AccessRole.Analyst => "Analyst",
        AccessRole.Facilitator => "Facilitator",
        AccessRole.School => "School",
        _ => "Read only",
    };

    /// <summary>What the role may do, in a sentence.</summary>
    internal static string Says(this AccessRole role) => role switch
    {
        AccessRole.HubManager => "Opens and changes everything, and says who else may sign in.",
        AccessRole.Analyst => "Sees everybody’s figures and changes templates.",
        AccessRole.Facilitator => "Sees and marks the registers of the sessions that they hold.",
        AccessRole.School => "Sees the people, hours and money of one school.",
        _ => "Sees everybody’s figures and changes nothing.",
    };

    /// <summary>The role of a word; <c>null</c> where none has it.</summary>
    internal static AccessRole? Named(string? word) => All.Where(role => role.Word() == word).Select(role => (AccessRole?)role).FirstOrDefault();
}
