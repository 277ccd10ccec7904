using System.Globalization;
using System.Security.Claims;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;

namespace Ecf.Sample.Web.Access;

/// <summary>How much of the hub whoever asks may see. What reads the store asks this, so that no page has to.</summary>
internal sealed class Scope
{
    private readonly ClaimsPrincipal? asker;

    /// <param name="asked">The request, whose account may be limited; outside of one, and for whatever is open to nobody in particular, there is no limit.</param>
    public Scope(IHttpContextAccessor asked) => asker = asked.HttpContext?.User;

    private Scope()
    {
    }

    /// <summary>Everything, for whoever works with the hub's files themselves.</summary>
    internal static Scope Whole { get; } = new();

    private AccessRole? Role => asker is null ? null : AccountClaims.RoleOf(asker);

    /// <summary>Whether there is no limit.</summary>
    internal bool IsWhole => Role is not (AccessRole.School or AccessRole.Facilitator);

    /// <summary>The limit as a text: equal for those who see the same.</summary>
    internal string Words => $"{Role} {School} {Facilitator}";

    /// <summary>Whether only a school's own people are seen.</summary>
    internal bool IsOfASchool => Role == AccessRole.School;

    /// <summary>The one school that is seen; <c>null</c> where that is not the limit, and for an account of a school that none was given to, which sees nobody.</summary>
    internal Urn? School => IsOfASchool && Urn.TryParse(asker!.FindFirstValue(AccountClaims.School), CultureInfo.InvariantCulture, out var urn) ? urn : null;

    /// <summary>The id of the facilitator whose sessions alone are seen; <c>null</c> where that is not the limit.</summary>
    internal string? Facilitator => Role == AccessRole.Facilitator ? asker!.FindFirstValue(AccountClaims.Facilitator) ?? "" : null;

    /// <summary>Whether somebody who is at a school is seen.</summary>
    /// <param name="school">The school; <c>null</c> for somebody at none.</param>
    /// <param name="planned">The hub's plans, which say who holds what for which schools.</param>
    internal bool Sees(Urn? school, CohortSchedule planned) => IsWhole || (school is { } urn
        && (IsOfASchool ? School == urn : planned.Events.Any(held => Holds(held) && held.Schools.Contains(urn.ToString()))));

    /// <summary>Whether a session that a plan dates is seen.</summary>
    internal bool Holds(CohortEvent held) => IsWhole || (Facilitator is { } facilitator && held.Facilitator == facilitator);
}
