using System.Diagnostics;
using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class SignInTests : IDisposable
{
    private const string Email = "m.o’brien@hub.example";
    private const string Password = "lantern otter gravel";

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task SignIn_RightPassword_OpensThePageThatWasAskedFor()
    {
        await MakeAsync();
        using var client = site.CreateAnonymousClient();
        var refused = await client.GetAsync(new Uri("/funding/2024?as-at=2025-03-31", UriKind.Relative));
        Assert.Equal("/sign-in?to=%2Ffunding%2F2024%3Fas-at%3D2025-03-31", refused.Headers.Location!.PathAndQuery);

        var entered = await client.SignInAsync(Email, Password, refused.Headers.Location.PathAndQuery);

        Assert.Equal("/funding/2024?as-at=2025-03-31", entered.Headers.Location!.OriginalString);
        Assert.Contains(Email, (await client.OpenAsync("/funding/2024")).QuerySelector("form.account")!.TextContent);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task SignIn_SentOnToAnotherSite_StaysHere(string to)
    {
        await MakeAsync();
        using var client = site.CreateAnonymousClient();
        var entered = await client.SignInAsync(Email, Password, $"/sign-in?to={Uri.EscapeDataString(to)}");
        Assert.Equal("/", entered.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task SignIn_WrongPasswordUnknownDisabledOrLocked_SayTheSame()
    {
        await MakeAsync();
        await MakeAsync("disabled@hub.example", account => account.IsDisabled = true);
        using var client = site.CreateAnonymousClient();
        var said = new List<string>();
        foreach (var (email, password) in new[] { (Email, "wrong password here"), ("nobody@hub.example", Password), ("disabled@hub.example", Password) })
        {
            said.Add(await SaidAsync(client, email, password));
        }

        for (var tries = 0; tries < 4; tries++)
        {
            await client.SignInAsync(Email, "wrong password here");
        }

        said.Add(await SaidAsync(client, Email, Password));
        Assert.Equal(SignInDesk.Refused, Assert.Single(said.Distinct()));
    }

    [Fact]
    public async Task SignOut_Pressed_ClosesThePages()
    {
        await MakeAsync();
        using var client = site.CreateAnonymousClient();
        await client.SignInAsync(Email, Password);
        var page = await client.OpenAsync("/");

        await client.SendAsync(page, "form.account");

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Password_Changed_HoldsAndTheOldOneDoesNot()
    {
        await MakeAsync();
        using var client = site.CreateAnonymousClient();
        await client.SignInAsync(Email, Password);

        Assert.Contains("present password is not right", await TextAsync(client.SendAsync("/password", ("present", "not this one"), ("new", "violet harbour acorn"))));
        Assert.Contains("12 characters or more", await TextAsync(client.SendAsync("/password", ("present", Password), ("new", "short"))));
        Assert.Equal("/password?changed=yes", (await client.SendAsync("/password", ("present", Password), ("new", "violet harbour acorn"))).Headers.Location!.OriginalString);

        using var other = site.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.OK, (await other.SignInAsync(Email, Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.SignInAsync(Email, "violet harbour acorn")).StatusCode);
    }

    [Fact]
    public async Task Cookies_OfASignIn_AreHiddenFromScriptsAndOtherSites()
    {
        await MakeAsync();
        using var client = site.CreateAnonymousClient();
        var cookies = (await client.SignInAsync(Email, Password)).Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.Contains("httponly", cookie));
        Assert.All(cookies, cookie => Assert.Contains("samesite=lax", cookie));
    }

    /// <summary>Whatever is wrong, the answer comes no sooner than half a second after it was asked for, which is longer than any of it takes.</summary>
    [Fact]
    public async Task SignIn_FailingInAnyWay_TakesTheSameTime()
    {
        await MakeAsync();
        await MakeAsync("disabled@hub.example", account => account.IsDisabled = true);
        await MakeAsync("locked@hub.example", account => (account.LockoutEnabled, account.LockoutEnd) = (true, TimeProvider.System.GetUtcNow().AddHours(1)));
        using var client = site.CreateAnonymousClient();
        var page = await client.OpenAsync("/sign-in");
        foreach (var (email, password) in new[] { ("nobody@hub.example", Password), (Email, "wrong password here"), ("disabled@hub.example", Password), ("locked@hub.example", Password), (Email, "") })
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.SendAsync(page, "form:has(#password)", ("email", email), ("password", password));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(watch.ElapsedMilliseconds >= 490, $"{email} was refused after {watch.ElapsedMilliseconds} ms.");
        }
    }

    [Fact]
    public async Task Cookies_OfAnEncryptedSite_AreItsOwnAndNeverLeaveAnEncryptedLine()
    {
        await MakeAsync();
        using var encrypted = site.WithWebHostBuilder(host => host.UseSetting("urls", "https://localhost:5443"));
        using var client = encrypted.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost:5443") });
        client.DefaultRequestHeaders.Remove("Cookie");
        var page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        var entered = await client.SendAsync(Forms.At(await page.PageAsync(), "/sign-in"), "form:has(#password)", ("email", Email), ("password", Password));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        var cookies = page.Headers.GetValues("Set-Cookie").Concat(entered.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(["__Host-ecf-forms", "__Host-ecf-sign-in"], cookies.Select(cookie => cookie.Split('=')[0]).Distinct().Order());
        Assert.All(cookies, cookie => Assert.Contains("; path=/; secure;", cookie));
        Assert.All(cookies, cookie => Assert.DoesNotContain("domain=", cookie));
    }

    private static async Task<string> SaidAsync(HttpClient client, string email, string password)
    {
        var answer = await client.SignInAsync(email, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.PageAsync()).QuerySelector("[role=alert]")!.TextContent;
    }

    private static async Task<string> TextAsync(Task<HttpResponseMessage> answer) => (await (await answer).PageAsync()).QuerySelector("[role=alert]")!.TextContent;

    private async Task MakeAsync(string email = Email, Action<Account>? change = null)
    {
        using var scope = site.Services.CreateScope();
        var account = Account.Of(email, AccessRole.HubManager);
        change?.Invoke(account);
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded, made.ToString());
    }
}
