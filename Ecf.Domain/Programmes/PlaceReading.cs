using System.Text.Json;
using Ecf.Domain.Reading;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Programmes;

/// <summary>Reads the single values that only programme files hold.</summary>
internal static class PlaceReading
{
    /// <summary>The most minutes of one session: just under two years of days and nights.</summary>
    internal const int MostMinutes = 1_000_000;

    /// <summary>The most sessions of one entry.</summary>
    internal const int MostSessions = 1_000;

    /// <summary>Hours and minutes of the day; no programme counts seconds.</summary>
    internal static readonly LocalTimePattern Times = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private const int LongestId = 60;
    private const int LongestCell = 80;

    /// <summary>An id of small letters, digits and hyphens, since it stands in addresses, file names and the ids of sessions.</summary>
    internal static string? Id(this JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (text.Length <= LongestId && Slug(text) == text)
        {
            return text;
        }

        place.Error("ECF115", ProgrammeFindings.NotAnId(text, Slug(text[..Math.Min(text.Length, LongestId)])));
        return null;
    }

    /// <summary>The identity of a cell: an id of its own, or the one of its strand and place, such as "webinars@Y1T1#2".</summary>
    internal static string? CellId(this JsonPlace place) =>
        place.Kind == JsonValueKind.String && place.Text() is { Length: <= LongestCell } text && text.Split('@') is [var strand, var rest]
            && Slug(strand) == strand && rest.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '#')
            ? text
            : place.Id();

    /// <summary>A time of day, such as "15:45".</summary>
    internal static LocalTime? Time(this JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (Times.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        place.Error("ECF118", ProgrammeFindings.NotATime(text));
        return null;
    }

    internal static Anchor? Anchor(this JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (Programmes.Anchor.TryParse(text, null, out var anchor))
        {
            return anchor;
        }

        place.Error("ECF103", ProgrammeFindings.NotAPlace(text));
        return null;
    }

    /// <summary>The length of a session: whole minutes above 0.</summary>
    internal static Hours? Length(this JsonPlace place)
    {
        if (place.Number() is not { } minutes)
        {
            return null;
        }

        if (IsWhole(minutes, 1, MostMinutes))
        {
            return Hours.FromMinutes((int)minutes);
        }

        place.Error("ECF104", minutes > MostMinutes ? ProgrammeFindings.TooLong(minutes) : ProgrammeFindings.NotALength(minutes));
        return null;
    }

    /// <summary>A printed total: whole minutes, 0 among them.</summary>
    internal static Hours? Total(this JsonPlace place)
    {
        if (place.Number() is not { } minutes)
        {
            return null;
        }

        if (IsWhole(minutes, 0, int.MaxValue))
        {
            return Hours.FromMinutes((int)minutes);
        }

        place.Error("ECF104", ProgrammeFindings.NotATotal(minutes));
        return null;
    }

    internal static int? Count(this JsonPlace place)
    {
        if (place.Number() is not { } count)
        {
            return null;
        }

        if (IsWhole(count, 1, MostSessions))
        {
            return (int)count;
        }

        place.Error("ECF105", ProgrammeFindings.NotACount(count, MostSessions));
        return null;
    }

    private static bool IsWhole(decimal number, int least, int most) =>
        number >= least && number <= most && decimal.IsInteger(number);

    private static string Slug(string text) =>
        string.Join('-', new string([.. text.ToLowerInvariant().Select(letter => IsPlain(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } slug ? slug : "webinars";

    private static bool IsPlain(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter);
}
