using System.Globalization;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>The wording of what can be wrong with a programme file: ECF101 to ECF121.</summary>
internal static class ProgrammeFindings
{
    internal const string BothInAndAcross =
        "this entry has both \"in\" and \"across\"; keep \"in\" for sessions with a length each, or \"across\" for one total or a meeting over a span";

    internal const string NeitherInNorAcross =
        "this entry does not say where it lies; add \"in\": \"Y1T2\" for sessions with a length each, or \"across\": \"Y1\" for one total or a meeting over a span";

    internal const string EveryWithIn =
        "a weekly or fortnightly meeting runs across a span, so \"every\" does not go with \"in\"; write \"across\" for \"in\", or leave \"every\" out";

    internal const string AcrossUnknown =
        "nothing runs across \"unknown\"; write \"programme\" where the source gives no term or year";

    internal const string OverUnknown =
        "a total over \"unknown\" says nothing; leave \"over\" out where the source gives no term or year";

    internal const string CountWithAcross =
        "\"count\" does not go with \"across\"; give the whole span's minutes in \"minutes\", or write \"in\" for sessions with a length each";

    internal const string NoSessions =
        "the programme has no sessions, so every figure is 0 h; add an entry such as { \"strand\": \"webinars\", \"in\": \"Y1T1\", \"minutes\": 60 }";

    internal const string TooMuchInAll =
        "the sessions add up to more than 35 million hours; check their counts and minutes";

    internal const string SameTotalTwice =
        "this total is about the same strand, span and delivery as an earlier one; keep one of them";

    internal const string OneDateForSeveral =
        "one date cannot hold several sessions, a total over a span or a regular meeting; give each dated session an entry of its own, with \"in\" and \"on\"";

    internal const string EachWithAcross =
        "\"each\" does not go with \"across\"; write \"in\" for sessions that come again, or give each part an entry of its own";

    internal static string SameCellTwice(string cell) =>
        $"an earlier session is named \"{cell}\" too; give this one an \"id\" of its own";

    internal static string NotATime(string given) =>
        $"\"{Quote.Short(given)}\" is not a time of day; write hours and minutes, such as \"15:45\"";

    internal static string EachDoesNotFit(Anchor place) =>
        $"sessions cannot come again in each part of {place.Display()}; write a longer place in \"in\", such as \"Y1\", or leave \"each\" out";

    internal static string AllottedTooShort(Hours allotted, Hours planned) =>
        $"{allotted.Display()} are set aside for {planned.Display()} of training; give at least as many minutes in \"allotted\" as in \"minutes\", or leave \"allotted\" out";

    internal static string UnknownStrand(string given, IReadOnlyList<string> known) =>
        $"there is no strand \"{Quote.Short(given)}\" in this programme; {(known.Count == 0 ? "add it to \"strands\"" : Nearest.Hint(given, known))}";

    internal static string SameIdTwice(string id) => $"an earlier strand has the id \"{id}\" too; give this one an id of its own";

    internal static string NotAPlace(string given) =>
        $"\"{Quote.Short(given)}\" is not a place in a programme of two years with three terms each; {Nearest.Hint(given, Places)}";

    internal static string NotALength(decimal minutes) =>
        $"a session cannot last {InDigits(minutes)} minutes; give its length as a whole number of minutes above 0, such as 90";

    internal static string TooLong(decimal minutes) =>
        $"a session cannot last {InDigits(minutes)} minutes, which is about two years; give its length as a whole number of minutes, such as 90";

    internal static string NotATotal(decimal minutes) =>
        $"a total cannot be {InDigits(minutes)} minutes; give what the source prints as a whole number of minutes, such as 1860";

    internal static string NotACount(decimal count, int most) =>
        $"there cannot be {InDigits(count)} sessions; give a whole number from 1 to {most}, or take the entry out where there are none";

    internal static string CohortsBackwards(int from, int to) =>
        $"the cohorts run from {from} to {to}; put the earlier year in \"from\" and the later in \"to\"";

    internal static string NotAnId(string given, string suggestion) =>
        $"\"{Quote.Short(given)}\" cannot be an id; write up to 60 small letters, digits and hyphens, such as \"{suggestion}\"";

    internal static string StrandWithoutSessions(string id) =>
        $"no session belongs to the strand \"{id}\"; add its sessions, or take the strand out and say why in \"notes\"";

    internal static string SumDiffers(ComparedTotal sum) =>
        $"the total{sum.About()} says {sum.Stated.Hours.Display()}, but the sessions add up to {sum.Computed()}; correct the sessions or the total, or keep both where the source prints them so";

    private static IReadOnlyList<string> Places { get; } = [.. Anchor.All.Concat(Anchor.HalfTerms).Select(place => place.ToString())];

    private static string InDigits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
