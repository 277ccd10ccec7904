using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>The tables of those who may sign in.</summary>
internal static class AccountTables
{
    internal static void AddTo(ModelBuilder model)
    {
        var accounts = model.Entity<Account>().ToTable("accounts");
        accounts.HasKey(row => row.Id);
        accounts.HasIndex(row => row.NormalizedUserName).IsUnique();
        accounts.HasIndex(row => row.NormalizedEmail).IsUnique();
        accounts.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        accounts.Property(row => row.Role).HasConversion<string>().HasMaxLength(20);
        Credentials(model);
        model.Entity<SetupToken>().ToTable("setup_tokens").HasKey(row => row.Hash);
        model.Entity<TryCount>().ToTable("sign_in_tries").HasKey(row => new { row.Key, row.Quarter });
        model.Entity<RequestCount>().ToTable("request_counts").HasKey(row => new { row.Key, row.Minute });
        model.Entity<FeedKeyChange>().ToTable("feed_key_changes").HasKey(row => row.Feed);
    }

    private static void Credentials(ModelBuilder model)
    {
        model.Entity<IdentityUserClaim<string>>().ToTable("account_claims").HasKey(row => row.Id);
        model.Entity<IdentityUserLogin<string>>().ToTable("account_logins").HasKey(row => new { row.LoginProvider, row.ProviderKey });
        model.Entity<IdentityUserToken<string>>().ToTable("account_tokens").HasKey(row => new { row.UserId, row.LoginProvider, row.Name });
        model.Entity<Account>().HasMany<IdentityUserClaim<string>>().WithOne().HasForeignKey(row => row.UserId).IsRequired();
        model.Entity<Account>().HasMany<IdentityUserLogin<string>>().WithOne().HasForeignKey(row => row.UserId).IsRequired();
        model.Entity<Account>().HasMany<IdentityUserToken<string>>().WithOne().HasForeignKey(row => row.UserId).IsRequired();
    }
}
