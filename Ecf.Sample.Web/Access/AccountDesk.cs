using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>Adds, changes and removes those who may sign in. Every change holds within a minute wherever they are signed in, and stands in the audit.</summary>
internal sealed class AccountDesk(HubContext store, UserManager<Account> accounts, AuditBook audit)
{
    private const string LastManager = "This is the last hub manager who can sign in: make somebody else one first.";

    /// <summary>Everybody, by e-mail address.</summary>
    internal Task<List<Account>> AllAsync(CancellationToken stop) => store.Set<Account>().AsNoTracking().OrderBy(account => account.NormalizedEmail).ToListAsync(stop);

    internal Task<Account?> FindAsync(string id, CancellationToken stop) => store.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, stop);

    /// <summary>Adds somebody, who then chooses a password by a link or signs in elsewhere.</summary>
    /// <returns>What was wrong, in sentences; none where it worked.</returns>
    internal Task<IReadOnlyList<string>> AddAsync(Account added, CancellationToken stop) => WriteAsync(added, async () =>
        (await accounts.CreateAsync(added), audit.Of(AuditKinds.AccountAdded, added.Id, Words(added))), stop);

    /// <summary>Changes the role of somebody and what it is limited to.</summary>
    /// <inheritdoc cref="AddAsync"/>
    internal Task<IReadOnlyList<string>> ChangeAsync(Account account, Account asked, CancellationToken stop)
    {
        var before = Words(account);
        (account.Role, account.School, account.Facilitator) = (asked.Role, asked.School, asked.Facilitator);
        return ChangedAsync(account, before, stop);
    }

    /// <summary>Keeps somebody from signing in, or lets them again.</summary>
    /// <inheritdoc cref="AddAsync"/>
    internal Task<IReadOnlyList<string>> DisableAsync(Account account, bool isDisabled, CancellationToken stop)
    {
        var before = Words(account);
        account.IsDisabled = isDisabled;
        return ChangedAsync(account, before, stop);
    }

    /// <summary>Removes somebody; what they did stays in the audit.</summary>
    /// <inheritdoc cref="AddAsync"/>
    internal Task<IReadOnlyList<string>> RemoveAsync(Account account, CancellationToken stop)
    {
        var before = Words(account);
        account.IsDisabled = true;
        return WriteAsync(account, async () => (await accounts.DeleteAsync(account), audit.Of(AuditKinds.AccountRemoved, account.Id, "", before)), stop);
    }

    /// <summary>What a link must bring to choose a password; it works once, for a day.</summary>
    internal async Task<string> LinkTokenAsync(Account account, CancellationToken stop)
    {
        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        await audit.NoteAsync(audit.Of(AuditKinds.LinkGiven, account.Id), stop);
        return token;
    }

    /// <summary>Chooses a password by a link.</summary>
    /// <inheritdoc cref="AddAsync"/>
    internal async Task<IReadOnlyList<string>> ChoosePasswordAsync(string id, string token, string password, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { IsForTryingOut: false } account)
        {
            return [IdentityWords.UsedLink];
        }

        return await WriteAsync(account, async () => (await accounts.ResetPasswordAsync(account, token, password), audit.Of(AuditKinds.PasswordChosen, account.Id) with { Who = account.Id }), stop);
    }

    private static string Words(Account account) =>
        account.Role.Display() + (account.School is { } school ? $" {school}" : "") + (account.Facilitator is { } facilitator ? $" {facilitator}" : "") + (account.IsDisabled ? ", disabled" : "");

    private Task<IReadOnlyList<string>> ChangedAsync(Account account, string before, CancellationToken stop) => WriteAsync(account, async () =>
    {
        // Wherever they are signed in it is seen that something changed.
        var changed = await accounts.UpdateSecurityStampAsync(account);
        return (changed, audit.Of(AuditKinds.AccountChanged, account.Id, Words(account), before));
    }, stop);

    /// <summary>Writes a change and its audit together, unless it would leave nobody who can undo it.</summary>
    private async Task<IReadOnlyList<string>> WriteAsync(Account account, Func<Task<(IdentityResult Result, AuditEntry Entry)>> change, CancellationToken stop)
    {
        await using var transaction = await store.BeginWritingAsync(stop);
        if ((account.Role != AccessRole.HubManager || account.IsDisabled)
            && !await store.Set<Account>().AnyAsync(other => other.Id != account.Id && other.Role == AccessRole.HubManager && !other.IsDisabled, stop))
        {
            return [LastManager];
        }

        var (result, entry) = await change();
        if (result.Succeeded)
        {
            await audit.NoteAsync(entry, stop);
            await transaction.CommitAsync(stop);
        }

        return IdentityWords.Of(result);
    }
}
