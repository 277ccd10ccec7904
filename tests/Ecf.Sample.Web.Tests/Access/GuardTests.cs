using System.Security.Claims;
using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class GuardTests
{
    /// <summary>A page that a host puts in the place of ours lies at its path, whatever its address is and whatever it says of itself.</summary>
    [Theory]
    [InlineData("/Imports/Index", "manager", 200)]
    [InlineData("/Imports/Index", "analyst", 403)]
    [InlineData("/Imports/Plan", "read-only", 403)]
    [InlineData("/Somebody/Elses", "manager", 403)]
    public async Task Page_OverriddenByAHostThatOpensItToEverybody_IsGuardedAsOurs(string page, string role, int status) =>
        Assert.Equal(status, await CheckAsync(RoleWords.Named(role)!.Value, "GET", new PageActionDescriptor { ViewEnginePath = page }, new AllowAnonymousAttribute()));

    [Fact]
    public async Task Endpoint_WithoutARow_IsOpenToNobody() => Assert.Equal(403, await CheckAsync(AccessRole.HubManager, "GET"));

    [Theory]
    [InlineData("HEAD", 200)]
    [InlineData("POST", 403)]
    [InlineData("DELETE", 403)]
    public async Task Page_ByAnotherMethod_OpensOnlyWhereARowSaysSo(string method, int status) =>
        Assert.Equal(status, await CheckAsync(AccessRole.HubManager, method, new PageActionDescriptor { ViewEnginePath = "/Cohorts/Index" }));

    private static async Task<int> CheckAsync(AccessRole role, string method, params object[] metadata)
    {
        var context = new DefaultHttpContext { User = new(new ClaimsIdentity([new(AccountClaims.Role, role.Word())], "test")) };
        context.Request.Method = method;
        context.SetEndpoint(new(_ => Task.CompletedTask, new(metadata), "any"));
        await Guard.Check(context, _ => Task.CompletedTask);
        return context.Response.StatusCode;
    }
}
