using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads how long a cell's sessions are planned to last, and how long is set aside for them.</summary>
internal static class SessionLengths
{
    internal static (Hours? Planned, Hours? Allotted) Read(JsonPlace place)
    {
        var planned = Planned(place);
        var allotted = place.Optional("allotted")?.Length();
        if (allotted < planned)
        {
            place.Optional("allotted")!.Error("ECF121", ProgrammeFindings.AllottedTooShort(allotted.Value, planned.Value));
        }

        return (planned, allotted);
    }

    /// <summary>Only a meeting may leave its length out.</summary>
    private static Hours? Planned(JsonPlace place) =>
        (place.Has("every") ? place.Optional("minutes") : place.Required("minutes", "90"))?.Length();
}
