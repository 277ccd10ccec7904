using System.Text.Json;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>The wording of what can be wrong with a hub's folder: ECF801 to ECF818 and ECF845 to ECF849.</summary>
internal static class HubFindings
{
    internal const string NoCohorts = "no cohort is listed, so the site would be empty; add one, such as { \"year\": 2026, \"ectProgramme\": \"edt-ecte-2025-ect\", \"mentorProgramme\": \"edt-ecte-2025-mentor\", \"calendars\": [\"nottingham-city\"] }";

    internal const string NoCalendars = "no calendar is listed, so no session of this cohort could be dated; add the id of at least one, such as \"nottingham-city\"";

    internal const string TooLarge = "the file is larger than 1 MB, which no description of a hub is; check that it is the right file";

    internal static string NotJson(JsonException broken) =>
        $"this is not JSON from line {broken.LineNumber + 1}, character {broken.BytePositionInLine + 1} on; check the bracket, comma or quotation mark just before that place";

    internal static string WrongKind(JsonException broken) =>
        $"the value at line {broken.LineNumber + 1} is of the wrong kind or misspelt; write it as the sample hub's file does: years as 2026, days as \"2026-11-20\", yes and no as true and false, lists in square brackets";

    internal static string Blank(string name, string example) => $"\"{name}\" is missing or empty; write it, such as \"{name}\": {example}";

    internal static string Unknown(string given, string hint) => $"\"{given}\" is not a property known here; {hint}";

    internal static string Email(string given) => $"\"{given}\" is not an e-mail address; write one that somebody reads, such as \"ect@hub.example\"";

    internal static string Pace(decimal given) =>
        FormattableString.Invariant($"{given} is not a share of a full-time post; write the least share at which part-timers train at the full rate, such as 0.8");

    internal static string Year(int given) => $"{given} is not the year a cohort starts in; write one from 2021, when the framework began, to 2099";

    internal static string Twice(int year) => $"the cohort {year} is listed twice; keep one of them";

    internal static string NoFile(string folder) => $"there is no such file in {folder}; copy the sample hub's folder and edit its hub.json";

    internal static string Unreadable(string reason) => $"the file cannot be opened ({reason}); check that this account may read it";

    internal static string NoProgramme(HubCohort cohort, string given, string hint) =>
        $"cohort {cohort.Display} follows the programme \"{given}\", which is neither shipped nor a usable file in programmes/, so its people are left out of every figure; {hint}";

    internal static string NoCalendar(HubCohort cohort, string given, string hint) =>
        $"a school of cohort {cohort.Display} keeps the calendar \"{given}\", which is neither shipped nor a usable file in calendars/, so the school's people are left out of every figure; {hint}";

    internal static string OtherAudience(string given, Audience found, Audience wanted) =>
        $"the programme \"{given}\" is for {found.Display().ToLowerInvariant()} and stands here for {wanted.Display().ToLowerInvariant()}; name a programme of theirs, or correct the file's \"audience\"";

    internal static string OtherCohorts(HubCohort cohort, Programme programme) =>
        $"the programme \"{programme.Id}\" is for {(programme.FirstCohort == programme.LastCohort ? $"the cohort {programme.FirstCohort}" : $"the cohorts {programme.FirstCohort} to {programme.LastCohort}")} and is followed here by {cohort.Year}; if that is meant, copy its file into programmes/ and widen its \"cohorts\"";

    internal static string MeetingMinutes(int given) =>
        $"a mentor meeting cannot last {given} minutes; write whole minutes from 1 to 480, such as 60, or leave it out where the hub does not say";

    internal static string SameIdTwice(string id, string first) =>
        $"{first} gives a calendar \"{id}\" too, so this one is left out; give it an id of its own, or keep one of the two files";

    internal static string PlannedTwice(string school, string programme, string first) =>
        $"{first} plans school \"{school}\" for the programme \"{programme}\" from the same start too, and its dates stand; leave the school in one of the two plans";

    internal static string StartTwice(ProgrammeVariant variant, string below, string first) =>
        $"\"{first}\" too changes \"{below}\" for {Lower(variant.Display())}, and it is the one that is followed; keep one of the two files";

    internal static string NoRates(int cohort) =>
        $"no funding rate is held for the cohort {cohort}, so its funding lines are £0.00 and say why; once the rates are published, add a file to the folder rates";

    internal static string NoColour(string given) => $"\"{given}\" is not a colour, so the site's own stands; write \"#\" and six hexadecimal digits, such as \"#1d5c3a\"";

    internal static string FaintColour(Colour given, ColourGround ground) => FormattableString.Invariant(
        $"{given} stands out from what it is written on only {Math.Floor(ground.ContrastOf(given) * 100) / 100:0.00} to 1 where 4.5 is needed (WCAG 2.2, 1.4.3), so the site's own stands; write one at least as {(ground == ColourGround.Light ? "dark" : "light")} as {ground.Enough(given)}");

    internal static string OneColour(string missing) => $"there is no \"{missing}\" colour beside the other, so {missing} screens keep the site's own; write both, such as {{ \"light\": \"#1d5c3a\", \"dark\": \"#8fd6b0\" }}";

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
