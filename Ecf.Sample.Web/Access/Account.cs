using Ecf.Domain.Induction;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>Somebody who may sign in. The e-mail address is the name under which they do.</summary>
internal sealed class Account : IdentityUser
{
    /// <summary>What they do for the hub.</summary>
    public AccessRole Role { get; set; } = AccessRole.ReadOnly;

    /// <summary>The one school that an account of a school sees; otherwise <c>null</c>.</summary>
    public Urn? School { get; set; }

    /// <summary>The id under which the hub's plans name a facilitator; <c>null</c> for everybody else.</summary>
    public string? Facilitator { get; set; }

    /// <summary>Whether they are kept from signing in, for as long as the hub wishes.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Whether it is one of the people that a made-up hub is tried out with; they sign in without a password, and in no real hub.</summary>
    public bool IsForTryingOut { get; set; }

    /// <summary>When they last signed in; <c>null</c> while they never have.</summary>
    public Instant? LastSignIn { get; set; }

    /// <summary>A new account, which cannot sign in until it has a password or an identity elsewhere.</summary>
    internal static Account Of(string email, AccessRole role) => new() { UserName = email, Email = email, Role = role, LockoutEnabled = true };
}
