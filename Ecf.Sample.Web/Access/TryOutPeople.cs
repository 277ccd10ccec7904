using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>Makes the accounts with which a made-up hub is tried out, each when somebody first chooses it.</summary>
internal sealed class TryOutPeople(TryingOut tryingOut, HubContext store, HubDescription hub, HubLibrary library, UserManager<Account> accounts)
{
    /// <summary>The roles on offer: all that the hub has somebody for; none where nothing is to be tried out.</summary>
    internal async Task<IReadOnlyList<(AccessRole Role, string Name)>> OfferedAsync(CancellationToken stop)
    {
        var offered = new List<(AccessRole, string)>();
        foreach (var role in RoleWords.All.Where(_ => tryingOut.IsOffered))
        {
            if (await LimitAsync(role, stop) is { } limit)
            {
                offered.Add((role, limit.Name));
            }
        }

        return offered;
    }

    /// <summary>The account of a role; <c>null</c> where none is on offer.</summary>
    internal async Task<Account?> FindOrMakeAsync(AccessRole role, CancellationToken stop)
    {
        if (!tryingOut.IsOffered || await LimitAsync(role, stop) is not { } limit)
        {
            return null;
        }

        var email = $"{role.Word()}@try-out.invalid";
        if (await accounts.FindByEmailAsync(email) is { } made)
        {
            return made;
        }

        var account = Account.Of(email, role);
        (account.IsForTryingOut, account.School, account.Facilitator) = (true, limit.School, limit.Facilitator);
        return (await accounts.CreateAsync(account)).Succeeded ? account : await accounts.FindByEmailAsync(email);
    }

    /// <summary>What the role is limited to; <c>null</c> where the hub has nobody for it.</summary>
    private async Task<(string Name, Urn? School, string? Facilitator)?> LimitAsync(AccessRole role, CancellationToken stop) => role switch
    {
        AccessRole.School => await SchoolAsync(stop) is { } school ? (school.Name, school.Urn, null) : null,
        AccessRole.Facilitator => await FacilitatorAsync(stop) is { } facilitator ? (facilitator.Name, null, facilitator.Id) : null,
        _ => ("", null, null),
    };

    /// <summary>The school with the most people of the newest cohort.</summary>
    private async Task<School?> SchoolAsync(CancellationToken stop)
    {
        var newest = hub.Cohorts.Select(cohort => cohort.Year).DefaultIfEmpty().Max();
        var members = store.Ects.Where(ect => ect.Cohort == newest).Select(ect => ect.Trn);
        var schools = await store.SchoolPeriods.Where(period => members.Contains(period.Person)).Select(period => period.School).ToListAsync(stop);
        var largest = schools.GroupBy(school => school).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal).Select(group => (Urn?)group.Key).FirstOrDefault();
        return await store.Schools.SingleOrDefaultAsync(school => school.Urn == largest, stop);
    }

    /// <summary>The first whom the hub's plans name.</summary>
    private async Task<(string Id, string Name)?> FacilitatorAsync(CancellationToken stop)
    {
        var id = library.Planned.Events.Select(held => held.Facilitator).OfType<string>().Min(StringComparer.Ordinal);
        return id is null ? null : (id, await store.Facilitators.Where(row => row.Id == id).Select(row => row.Name).SingleOrDefaultAsync(stop) ?? id);
    }
}
