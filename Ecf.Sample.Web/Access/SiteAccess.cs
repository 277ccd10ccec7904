using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Records;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;

namespace Ecf.Sample.Web.Access;

/// <summary>Who may sign in, how, and what it opens to them.</summary>
internal static class SiteAccess
{
    // A role taken away or an account disabled must hold within a minute.
    private static readonly TimeSpan LookedAgainAfter = TimeSpan.FromSeconds(30);

    /// <summary>Adds accounts, their cookies and, where the settings name one, the identity provider.</summary>
    internal static void AddTo(WebApplicationBuilder site, string urls)
    {
        var services = site.Services;
        services.AddScoped<ApiKeys>().AddScoped<Scope>().AddScoped<Home>().AddScoped<FeedKeys>().AddScoped<AuditBook>().AddScoped<SubjectExport>().AddScoped<Erasing>().AddScoped<Totals>().AddScoped<AccountDesk>().AddScoped<AccountForm>().AddScoped<SignInTries>();
        services.AddScoped<Setup>().AddScoped<SignInDesk>().AddScoped<TryOutPeople>().AddSingleton<TryingOut>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, null).AddIdentityCookies();
        services.AddIdentityCore<Account>(Rules).AddUserStore<UserOnlyStore<Account, HubContext>>().AddSignInManager<AccountSignIn>()
            .AddClaimsPrincipalFactory<AccountClaims>().AddDefaultTokenProviders();
        services.Configure<SecurityStampValidatorOptions>(stamps => stamps.ValidationInterval = LookedAgainAfter);
        services.AddHttpContextAccessor().Configure<MvcOptions>(pages => pages.Filters.Add(new HandledForms()));
        RequestLimits.AddTo(services, site.Configuration);
        Cookies(services, urls.Split(';').All(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)));
        if (OutsideSignIn.From(site.Configuration) is { } outside)
        {
            services.AddSingleton(outside).AddAuthentication().AddOpenIdConnect(outside.Configure);
        }
    }

    /// <summary>Guards every endpoint; it stands after routing.</summary>
    internal static void Use(WebApplication site)
    {
        site.UseAuthentication();
        site.Use(RequestLimits.Apply);
        site.Use(Guard.Check);
        site.Use(AuditedRequests.Note);
    }

    /// <summary>Tells whoever reads the console how the first account is made, while there is none.</summary>
    internal static async Task AnnounceAsync(WebApplication site, TextWriter console, CancellationToken stop)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var setup = scope.ServiceProvider.GetRequiredService<Setup>();
        if (!site.Services.GetRequiredService<TryingOut>().IsOffered && await setup.IsOpenAsync(stop))
        {
            await console.WriteLineAsync($"Nobody can sign in yet. Make the first hub manager at {site.Urls.First()}/setup with this token, which works once: {await setup.NewTokenAsync(stop)}");
        }
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        // Any e-mail address may be a name, O’Brien’s too.
        identity.User.AllowedUserNameCharacters = "";
        // Length is what makes a password hard to guess; signs and capitals make it hard to remember.
        var password = identity.Password;
        (password.RequiredLength, password.RequiredUniqueChars) = (IdentityWords.ShortestPassword, 5);
        (password.RequireDigit, password.RequireLowercase, password.RequireUppercase, password.RequireNonAlphanumeric) = (false, false, false, false);
        (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (5, TimeSpan.FromMinutes(15));
    }

    /// <summary>No script reads a cookie, no other site sends it with a form, and none leaves an encrypted line.</summary>
    private static void Cookies(IServiceCollection services, bool encrypted)
    {
        var prefix = encrypted ? "__Host-" : "";
        services.ConfigureApplicationCookie(cookie =>
        {
            (cookie.LoginPath, cookie.ReturnUrlParameter) = ("/sign-in", "to");
            cookie.ForwardDefaultSelector = ApiKeyScheme.For;
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (TimeSpan.FromHours(12), true);
            // A download, too, is asked for by a person, who can sign in.
            cookie.Events.OnRedirectToLogin = asked =>
            {
                if (ApiKeyScheme.IsAProgram(asked.Request))
                {
                    (asked.Response.StatusCode, asked.Response.Headers.WWWAuthenticate) = (StatusCodes.Status401Unauthorized, "Bearer");
                    return Task.CompletedTask;
                }

                asked.Response.Redirect(asked.RedirectUri);
                return Task.CompletedTask;
            };
            Keep(cookie.Cookie, "ecf-sign-in");
        });
        services.ConfigureExternalCookie(cookie => Keep(cookie.Cookie, "ecf-outside"));
        services.AddAntiforgery(forms => Keep(forms.Cookie, "ecf-forms"));

        void Keep(CookieBuilder cookie, string name)
        {
            (cookie.Name, cookie.HttpOnly, cookie.SameSite, cookie.Path) = (prefix + name, true, SameSiteMode.Lax, "/");
            cookie.SecurePolicy = encrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        }
    }
}
