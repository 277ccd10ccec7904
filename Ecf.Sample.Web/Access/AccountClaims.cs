using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ecf.Sample.Web.Access;

/// <summary>Writes into a sign-in what the guard asks of it: the role, and which school or facilitator it is limited to.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    internal const string Role = "ecf-role";
    internal const string School = "ecf-school";
    internal const string Facilitator = "ecf-facilitator";

    /// <summary>The role of somebody who is signed in; <c>null</c> for everybody else.</summary>
    internal static AccessRole? RoleOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? RoleWords.Named(user.FindFirstValue(Role)) : null;

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Role, user.Role.Word()));
        if (user.Role == AccessRole.School && user.School is { } school)
        {
            identity.AddClaim(new(School, school.ToString()));
        }

        if (user.Role == AccessRole.Facilitator && user.Facilitator is { } facilitator)
        {
            identity.AddClaim(new(Facilitator, facilitator));
        }

        return identity;
    }
}
