using System.Numerics;

namespace Ecf.Domain.Attendance;

/// <summary>The figures of the hours ledger, for a person, a strand, a term or a whole cohort. Lines add up.</summary>
/// <param name="Required">All that the programme asks of the person, with or without a date.</param>
/// <param name="Due">The part whose date has passed, the as-at day included.</param>
/// <param name="Attended">The due part that a mark says was attended.</param>
/// <param name="Unrecorded">The due part that no mark speaks of.</param>
/// <remarks>Always: due = attended + unrecorded + shortfall, and required = due + still to come. <c>default</c> is nothing at all.</remarks>
public readonly record struct HoursLine(Hours Required, Hours Due, Hours Attended, Hours Unrecorded)
    : IAdditionOperators<HoursLine, HoursLine, HoursLine>, ISubtractionOperators<HoursLine, HoursLine, HoursLine>
{
    /// <summary>The due part that a mark says was missed.</summary>
    public Hours Shortfall => Due - Attended - Unrecorded;

    /// <summary>The required part that is not due yet, sessions without a date included.</summary>
    public Hours StillToCome => Required - Due;

    /// <summary>What will have been attended if the person comes to all that is still to come and nothing is caught up.</summary>
    public Hours Forecast => Attended + StillToCome;

    /// <summary>Attended / due; none where nothing is due.</summary>
    public Engagement Engagement => new(Attended, Due);

    /// <summary>The figures of one session at a date; the one place where a mark becomes hours.</summary>
    internal static HoursLine Of(Hours length, bool isDue, RegisterEntry? entry) => (isDue, entry) switch
    {
        (false, _) => new(length, default, default, default),
        (true, null) => new(length, length, default, length),
        _ => new(length, length, entry!.Counted(length), default),
    };

    /// <summary>The two lines together, figure by figure.</summary>
    public static HoursLine operator +(HoursLine left, HoursLine right) => new(
        left.Required + right.Required, left.Due + right.Due, left.Attended + right.Attended, left.Unrecorded + right.Unrecorded);

    /// <summary>The first line less the second, figure by figure: what changed.</summary>
    public static HoursLine operator -(HoursLine left, HoursLine right) => new(
        left.Required - right.Required, left.Due - right.Due, left.Attended - right.Attended, left.Unrecorded - right.Unrecorded);
}
