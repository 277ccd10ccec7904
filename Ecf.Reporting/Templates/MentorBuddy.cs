namespace Ecf.Reporting.Templates;

/// <summary>A mentor's buddy in the round that stands.</summary>
/// <param name="Id">The buddy's teacher reference number as text, or the hub's own id.</param>
/// <param name="Name">The name as given.</param>
/// <param name="School">The school's name.</param>
/// <param name="Subject">The main subject or phase taught.</param>
/// <param name="Link">What links the two, in words: "another school, the same subject".</param>
public sealed record MentorBuddy(string Id, string Name, string School, string Subject, string Link);
