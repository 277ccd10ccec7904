namespace Ecf.Domain.Programmes;

/// <summary>Regular meetings: how often by the text and by the cells, and when in the working day.</summary>
internal static class MeetingsLint
{
    private static readonly Dictionary<Cadence, string> Words = new() { [Cadence.Weekly] = "weekly", [Cadence.Fortnightly] = "fortnightly" };

    internal static IEnumerable<Finding> Of(Programme programme) =>
    [
        .. programme.Sessions.Where(session => session.IsMeeting).Select(session => HowOften(programme, session)).OfType<Finding>(),
        .. programme.Sessions.Where(IsOutsideTeachingTime).Select(session => Finding(programme, session, "ECF156", LintFindings.OutsideTeachingTime(session, programme.StrandOf(session)))),
    ];

    private static Finding? HowOften(Programme programme, SessionTemplate session)
    {
        var strand = programme.StrandOf(session);
        return InText(session, strand) is { } said && said != session.Cadence
            ? Finding(programme, session, "ECF155", LintFindings.TextSaysOtherwise(strand, Words[said], Words[session.Cadence], session.In))
            : null;
    }

    /// <summary>What the source's text says; where nobody recorded that, what the title of the cell or the name of its row says in one word.</summary>
    private static Cadence? InText(SessionTemplate session, Strand strand) =>
        strand.InText ?? InWords(session.Title) ?? InWords(strand.Name);

    private static Cadence? InWords(string? text)
    {
        var words = (text ?? "").ToLowerInvariant().Split([' ', ',', ';', '(', ')', '/', '.', ':']);
        return Words.Where(word => words.Contains(word.Value)).Select(word => (Cadence?)word.Key).FirstOrDefault();
    }

    private static bool IsOutsideTeachingTime(SessionTemplate session) =>
        session.Kind is SessionKind.MentorSession && session.Timetabling is Timetabling.AfterSchool or Timetabling.TeachingTimeOrAfterSchool;

    private static Finding Finding(Programme programme, SessionTemplate session, string code, string sentence)
    {
        var origin = programme.OriginOf(session);
        return new(origin.File, origin.Path, Severity.Warning, code, sentence);
    }
}
