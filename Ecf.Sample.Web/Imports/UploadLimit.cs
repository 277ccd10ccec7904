using Microsoft.AspNetCore.Http.Features;

namespace Ecf.Sample.Web.Imports;

/// <summary>Refuses what is larger than any list that is read, before it is.</summary>
internal static class UploadLimit
{
    /// <summary>The largest list and what the form adds to it.</summary>
    internal const long MostBytes = 21 * 1024 * 1024;

    internal static async Task Apply(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength > MostBytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            (context.Request.ContentLength, context.Request.Body) = (0, Stream.Null);
        }
        else
        {
            await next(context);
        }

        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            // The page that says what was wrong is asked for in the same request, and must not read the form again.
            context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        }
    }
}
