namespace Ecf.Sample.Web.MadeUp;

/// <summary>What is taught in which kind of school; a word given twice is twice as likely.</summary>
internal static class Subjects
{
    private static readonly string[] Secondary =
    [
        "English", "English", "English", "Mathematics", "Mathematics", "Mathematics", "Biology", "Chemistry", "Physics", "Combined science",
        "History", "Geography", "Modern languages", "Modern languages", "Computing", "Physical education", "Physical education",
        "Art and design", "Design and technology", "Music", "Drama", "Religious education", "Business", "Psychology",
    ];

    private static readonly string[] Primary = ["Primary", "Primary", "Primary", "Primary", "Early years"];

    private static readonly string[] Special = ["Special educational needs", "Special educational needs", "Primary", "Physical education"];

    internal static IReadOnlyList<string> Of(string phase) => phase switch
    {
        "Secondary" => Secondary,
        "Special" => Special,
        _ => Primary,
    };
}
