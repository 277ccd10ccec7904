using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>Reads from a form what an account shall be, and knows what can be chosen for it.</summary>
internal sealed class AccountForm(HubContext store, HubLibrary library)
{
    /// <summary>The hub's schools, by name.</summary>
    internal Task<List<School>> SchoolsAsync(CancellationToken stop) => store.Schools.OrderBy(school => school.Name).ThenBy(school => school.Urn).ToListAsync(stop);

    /// <summary>Those whom the hub's plans name, by name.</summary>
    internal async Task<IReadOnlyList<(string Id, string Name)>> FacilitatorsAsync(CancellationToken stop)
    {
        var names = await store.Facilitators.ToDictionaryAsync(row => row.Id, row => row.Name, StringComparer.Ordinal, stop);
        return [.. library.Planned.Events.Select(held => held.Facilitator).OfType<string>().Distinct().Select(id => (id, names.GetValueOrDefault(id, id))).OrderBy(one => one.Item2, StringComparer.Ordinal)];
    }

    /// <summary>The account that the form describes, and what is wrong with it, in sentences.</summary>
    internal async Task<(Account Account, IReadOnlyList<string> Problems)> ReadAsync(IFormCollection form, CancellationToken stop)
    {
        var role = RoleWords.Named(form["role"].ToString());
        var account = Account.Of(form["email"].ToString().Trim(), role ?? AccessRole.ReadOnly);
        account.School = role == AccessRole.School && (await SchoolsAsync(stop)).Find(school => school.Urn.ToString() == form["school"]) is { } known ? known.Urn : null;
        account.Facilitator = role == AccessRole.Facilitator ? (await FacilitatorsAsync(stop)).Select(one => one.Id).FirstOrDefault(id => id == form["facilitator"]) : null;
        return (account, [.. Problems(role, account)]);
    }

    private static IEnumerable<string> Problems(AccessRole? role, Account account)
    {
        if (role is null)
        {
            yield return "Choose a role.";
        }

        if (role == AccessRole.School && account.School is null)
        {
            yield return "An account of a school sees one school: choose which.";
        }

        if (role == AccessRole.Facilitator && account.Facilitator is null)
        {
            yield return "An account of a facilitator sees the sessions that one person holds: choose who. The hub’s plans name them.";
        }
    }
}
