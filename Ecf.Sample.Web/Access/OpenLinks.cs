using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ecf.Sample.Web.Access;

/// <summary>Leaves a link to a page of the site out where it would not open to whoever reads; its words stay.</summary>
[HtmlTargetElement("a", Attributes = "asp-page")]
public sealed class OpenLinks : TagHelper
{
    /// <summary>The page that is read.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The page that the link leads to.</summary>
    [HtmlAttributeName("asp-page")]
    public string Page { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!AccessTable.Site.MayOpen(ViewContext.HttpContext.User, Page))
        {
            output.TagName = null;
        }
    }
}
