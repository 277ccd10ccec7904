using System.Globalization;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The wording of everything that can be wrong with the facts of an induction: ECF601 to ECF624.</summary>
internal static class InductionFindings
{
    internal const string NoPosts = "there is no post, and induction is served in one; add the school, its calendar and the first day";

    internal const string NotStatutory = "only statutory leave can be chosen as an extension, and other absences extend by themselves at 30 days; leave the choice out";

    internal const string FullTimer = "every post is full time, and this reduction is for part-time service alone; remove it, or give the working patterns";

    internal const string NoEnd = "a reduction for part-time service brings the final assessment forward to a day; give that day";

    internal const string NoSchoolDay = "no day of this absence is one on which staff are in school, so it counts for nothing; correct its days or remove it";

    internal static string NotAShare(decimal share) =>
        $"{Plain(share)} is not a share of a full-time post; write a number above 0 and at most 1 in hundredths, such as 0.6";

    internal static string AboveOne(LocalDate date, decimal sum) =>
        $"the posts held on {date.InWords()} add up to {Plain(sum)} of full time; end the earlier post, or correct the working patterns so that they add up to 1 or less";

    internal static string TwoOpen(string earlier, string later) =>
        $"the post at {Named(earlier)} is still open, as is this one at {Named(later)}, and the two are added together; if the ECT moved, give the last day at {Named(earlier)}";

    internal static string Backwards(LocalDate first, LocalDate last) =>
        $"the last day, {last.InWords()}, is before the first, {first.InWords()}; give a last day on or after the first";

    internal static string OutsidePosts(LocalDate first, LocalDate? last) =>
        $"the absence from {first.InWords()}{(last is { } day ? $" to {day.InWords()}" : "")} is not within the days of any post; correct its days, or add the post";

    internal static string NotHalves(decimal days) =>
        $"{Plain(days)} days absent are not whole or half days above 0; write a number such as 0.5 or 12";

    internal static string MoreThanDays(decimal days, int most) =>
        $"{Plain(days)} days absent are more than the {most} on which staff were in school then; correct the days, or the first and last day";

    internal static string DaysNeeded(decimal share) =>
        $"the ECT worked {Plain(share)} of full time, so it is not known on which of these days they should have been at work; give the number of days absent, such as 6";

    internal static string Overlaps(LocalDate first, string earlier) =>
        $"the absence that starts on {first.InWords()} overlaps the one in {earlier}, and its days would count twice; make them follow each other, or keep one";

    internal static string NoTerms(decimal? terms) => terms is { } number
        ? $"an extension cannot be {Plain(number)} terms; write 0.1 to 16 with at most one decimal place, such as 1.5"
        : "the extension has no number of terms, without which no end can be worked out; write what the appropriate body decided, such as 1";

    internal static string NotReduced(decimal? terms) =>
        $"a reduced induction cannot be {(terms is { } number ? Plain(number) : "an unknown number of")} terms; write the terms it now has in all, 1 to 6 with at most one decimal place";

    internal static string StartOutsidePosts(LocalDate start) =>
        $"induction starts on {start.InWords()}, when the ECT is in no post; correct the start or the post's days";

    internal static string StartUnknown(string calendar, LocalDate from) =>
        $"the calendar of {calendar} does not know which term {from.InWords()} lies in or before; add that school year to it, or correct the day";

    internal static string BeforeQts(LocalDate start, LocalDate qualified) =>
        $"induction cannot start on {start.InWords()}, before qualified teacher status on {qualified.InWords()}; correct the one that is wrong";

    internal static string Backdated(LocalDate start, LocalDate registered) =>
        $"induction cannot start on {start.InWords()}, before the appropriate body was registered on {registered.InWords()}: it is not backdated; start it on or after that day";

    internal static string PatternLate(LocalDate from, LocalDate post) =>
        $"the first working pattern starts on {from.InWords()}, after the post on {post.InWords()}; say what was worked from the first day of the post";

    internal static string PatternOrder(LocalDate from, LocalDate earlier) =>
        $"the working pattern of {from.InWords()} follows one of {earlier.InWords()}; list each change once, the earliest first";

    internal static string PatternAfterPost(LocalDate from, LocalDate to) =>
        $"the working pattern starts on {from.InWords()}, after the post's last day, {to.InWords()}; correct it or remove it";

    internal static string TooSoon(LocalDate ends, LocalDate? earliest) =>
        $"induction cannot be cut short on {ends.InWords()}: part-time service must first cover six school terms, which {(earliest is { } day ? $"it does on {day.InWords()}" : "the calendars held do not reach")}; give that day or a later one";

    private static string Named(string school) => Reading.Quote.Short(school);

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
