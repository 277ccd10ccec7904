using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>A value and the place in the file it was read from, so that a later check can point there.</summary>
internal sealed record Placed<T>(T Value, Spot Spot);
