using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages;

/// <summary>What a visitor reads when an address leads nowhere or the site fails.</summary>
[ResponseCache(Location = ResponseCacheLocation.None, NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel : PageModel
{
    internal string Heading { get; private set; } = "";

    internal string Advice { get; private set; } = "";

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        (Heading, Advice) = Response.StatusCode switch
        {
            400 => ("The request was not understood", "Go back, load the page again and repeat what you did."),
            403 => ("This is not open to you", "Your account may not do this. If your work needs it, ask the hub manager, who can change what an account may open."),
            404 => ("There is no such page", "Check the address for a slip, or start from the list of cohorts."),
            413 => ("The file is too large", "Send the list in parts of at most 20 MB, or take out sheets and pictures that are not needed."),
            >= 500 => ("The site could not answer", "Nothing of yours was changed. Try again in a minute; if it fails again, tell the hub what you were looking for and when."),
            _ => ("This cannot be done here", "Go back and try another way, or start from the list of cohorts."),
        };
    }
}
