using Ecf.Domain.Reading;

namespace Ecf.Domain.Buddies;

/// <summary>Turns a hub's file into <see cref="BuddyRules"/>.</summary>
internal sealed class RulesReading
{
    private readonly Dictionary<TwoMentors, string> pinned = [];
    private readonly Dictionary<TwoMentors, string> forbidden = [];

    internal static BuddyRules? Rules(JsonPlace root)
    {
        root.Knows("weights", "pinned", "forbidden");
        var weights = root.Optional("weights") is { } given ? Weights(given) : BuddyWeights.Usual;
        var reading = new RulesReading();
        foreach (var place in root.Optional("forbidden")?.Items() ?? [])
        {
            Add(place, reading.forbidden);
        }

        foreach (var place in root.Optional("pinned")?.Items() ?? [])
        {
            reading.Pin(place);
        }

        return root.FileHasErrors || weights is null ? null : new(weights, [.. reading.pinned.Keys], [.. reading.forbidden.Keys]);
    }

    private static BuddyWeights? Weights(JsonPlace place)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("ownSchool", "otherSchool", "sameSubject");
        var own = Weight(place, "ownSchool", BuddyWeights.Usual.OwnSchool);
        var other = Weight(place, "otherSchool", BuddyWeights.Usual.OtherSchool);
        var subject = Weight(place, "sameSubject", BuddyWeights.Usual.SameSubject);
        if (own is null || other is null || subject is null)
        {
            return null;
        }

        if (own == other && subject == 0)
        {
            place.Note("ECF956", BuddyFindings.NothingDecides);
        }

        return new(own.Value, other.Value, subject.Value);
    }

    private static int? Weight(JsonPlace weights, string name, int usual)
    {
        if (weights.Optional(name) is not { } place)
        {
            return usual;
        }

        switch (place.Number())
        {
            case null:
                return null;
            case < 0 and { } negative:
                place.Error("ECF954", BuddyFindings.NegativeWeight(negative));
                return null;
            case > BuddyWeights.Most and { } large:
                place.Error("ECF955", BuddyFindings.WeightTooLarge(large));
                return null;
            default:
                return place.WholeNumber(0, BuddyWeights.Most);
        }
    }

    private void Pin(JsonPlace place)
    {
        if (Add(place, pinned) is not { } pair)
        {
            return;
        }

        if (forbidden.TryGetValue(pair, out var where))
        {
            place.Error("ECF951", BuddyFindings.PinForbidden(where));
        }

        if (pinned.FirstOrDefault(earlier => earlier.Key != pair && (earlier.Key.Holds(pair.One) || earlier.Key.Holds(pair.Other))).Value is { } other)
        {
            place.Error("ECF952", BuddyFindings.PinsOverlap(other));
        }
    }

    private static TwoMentors? Pair(JsonPlace place)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("one", "other");
        var one = place.Required("one", "\"0001234\"")?.Text();
        var other = place.Required("other", "\"0005678\"")?.Text();
        if (one is null || other is null)
        {
            return null;
        }

        if (one != other)
        {
            return new(one, other);
        }

        place.Error("ECF950", BuddyFindings.OwnBuddy);
        return null;
    }

    private static TwoMentors? Add(JsonPlace place, Dictionary<TwoMentors, string> pairs)
    {
        if (Pair(place) is not { } pair)
        {
            return null;
        }

        if (pairs.TryAdd(pair, place.Path))
        {
            return pair;
        }

        place.Warning("ECF953", BuddyFindings.PairTwice(pairs[pair]));
        return null;
    }
}
