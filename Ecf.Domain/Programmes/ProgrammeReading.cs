using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a whole programme file.</summary>
internal static class ProgrammeReading
{
    internal static Programme? Programme(JsonPlace file) => null;
}
