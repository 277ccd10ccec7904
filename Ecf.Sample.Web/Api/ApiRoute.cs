using System.ComponentModel;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;

namespace Ecf.Sample.Web.Api;

/// <summary>
/// What other programs read: cohorts, and of each the tables of its workbook (people, hours, funding, declarations and the others), with the same
/// figures as the pages, as at any day. A program brings a key; see <c>/keys</c>.
/// </summary>
internal static class ApiRoute
{
    private const string Document = "/api/openapi.json";

    internal static void AddTo(IServiceCollection services) => services.AddOpenApi(document =>
    {
        document.ShouldInclude = endpoint => endpoint.RelativePath!.StartsWith("api/", StringComparison.Ordinal);
        document.AddDocumentTransformer((described, _, _) =>
        {
            described.Info = new() { Title = "Hub figures", Version = "1", Description = "Hours are whole minutes, money is pounds, days are year-month-day. Every answer says the day that its figures hold for." };
            return Task.CompletedTask;
        });
    });

    internal static void Map(WebApplication site)
    {
        site.MapOpenApi(Document);
        site.MapGet("/api/cohorts", CohortsAsync).WithSummary("The hub's cohorts").Produces<ApiCohorts>().ProducesProblem(StatusCodes.Status400BadRequest);
        site.MapGet("/api/cohorts/{year:int}/{table}", TableAsync).WithSummary("A table of a cohort's report").Produces<ApiReport>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<JsonHttpResult<ApiCohorts>, ProblemHttpResult>> CohortsAsync(
        HubDescription hub, AsAt asAt, WorkbookFacts reader, HttpContext context)
    {
        if (asAt.Problem is { } problem)
        {
            return NotADay(problem);
        }

        var cohorts = new List<ApiCohort>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var facts = await reader.ReadAsync(cohort.Year, asAt.Day, context.RequestAborted);
            cohorts.Add(new(cohort.Year, cohort.Display, facts.Members.Count(member => member.Role == Audience.EarlyCareerTeacher), facts.Members.Count(member => member.Role == Audience.Mentor),
                [.. CohortOutline.TableKeys.Select(table => FormattableString.Invariant($"/api/cohorts/{cohort.Year}/{table}"))]));
        }

        Keep(context);
        return TypedResults.Json(new ApiCohorts(LocalDatePattern.Iso.Format(asAt.Day), cohorts));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> TableAsync(
        [Description("The year in which the cohort's academic year starts, such as 2024")] int year,
        [Description("The table's key, such as hours")] string table, HubDescription hub, ApiAnswer answer)
    {
        return answer.AsAt.Problem is { } problem ? NotADay(problem)
            : hub.Cohort(year) is null ? NotThere($"The hub runs no cohort {year}: ask for one of {string.Join(", ", hub.Cohorts.Select(cohort => cohort.Year).Order())}.")
            : !CohortOutline.TableKeys.Contains(table) ? NotThere($"There is no table \"{table}\": ask for one of {string.Join(", ", CohortOutline.TableKeys)}.")
            : TypedResults.File(await answer.TableAsync(year, table), "application/json");
    }

    /// <summary>It holds people's records: nothing on the way keeps a copy.</summary>
    internal static void Keep(HttpContext context) => context.Response.Headers.CacheControl = "no-store";

    private static ProblemHttpResult NotADay(string problem) => TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "as-at is not a day");

    private static ProblemHttpResult NotThere(string says) => TypedResults.Problem(says, statusCode: StatusCodes.Status404NotFound, title: "There is no such thing");
}
