using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>Where the endpoints of the sample hub's site are walked: at what is a limited account's own, and at what is somebody else's.</summary>
internal static class SomeAddresses
{
    /// <summary>The facilitator and the school that the limited accounts of the walk are limited to.</summary>
    internal static readonly string Facilitator = Some.Library.Planned.Events.Select(held => held.Facilitator).OfType<string>().Min(StringComparer.Ordinal)!;

    internal static readonly Urn School = Stays(Some.Records.Ects).First().School;

    private static readonly Urn OtherSchool = Stays(Some.Records.Ects).First(stay => stay.School != School).School;

    private static readonly LocalDate LastDay = Some.Library.Planned.Events.Max(held => held.Session.Date);

    private const string NoJob = "0123456789abcdef0123456789abcdef";

    private static readonly AccessRole[] BySchool = [AccessRole.School];

    private static readonly AccessRole[] ByFacilitator = [AccessRole.Facilitator];

    /// <summary>What the account of a role is limited to.</summary>
    internal static Action<Account> Limit(AccessRole role) => account =>
        (account.School, account.Facilitator) = (role == AccessRole.School ? School : null, role == AccessRole.Facilitator ? Facilitator : null);

    internal static IReadOnlyList<WalkedAddress> Of(SiteFactory site) => [.. Pages(), .. Access(), .. People(site), .. Limited(site), .. Files(site)];

    private static IEnumerable<WalkedAddress> Pages() =>
    [
        new("/Cohorts/Index", "/cohorts/2024"), new("/Findings/Index", "/findings"), new("/Findings/Records", "/findings/records"),
        new("/Templates/Index", "/templates"), new("/Templates/History", "/templates/history/hours-by-school.sbn-csv"), new("/Templates/Dictionary", "/templates/dictionary/person"),
        new("/Templates/Edit", "/templates/edit/hours-by-school.sbn-csv"), new("/Templates/Preview", "/templates/preview/mentor-hours-letter.sbn-html"),
        new("/Buddies/Index", "/buddies/2024"), new("/Imports/Index", "/imports"), new("/Imports/Done", "/imports/0123456789abcdef0123456789abcdef/done", "404"),
        new("/Imports/Plan", "/imports/0123456789abcdef0123456789abcdef", "404"), new("/Declarations/Index", "/declarations"), new("/Declarations/Cohort", "/declarations/2024"),
        new("/Calendars/Index", "/calendars"), new("/Calendars/Calendar", "/calendars/nottingham-city"), new("/Funding/Hub", "/funding"), new("/Funding/Index", "/funding/2024"),
        new("/Funding/Remittance", "/funding/2024/remittance"), new("/Programmes/Index", "/programmes"), new("/Programmes/Programme", "/programmes/redhill-ect-as-printed"),
        new("/Questions/Index", "/questions"),
        new("/Cohorts/All", "/cohorts"), new("/Buddies/All", "/buddies"), new("/People/All", "/people"), new("/Schools/Index", "/schools"), new("/Sessions/Index", "/sessions"),
        new("/Search/Index", "/search"), new("/hub.css", "/hub.css", "404"), new("/downloads/chosen", "/downloads/chosen?report=forecast", "302"),
    ];

    private static IEnumerable<WalkedAddress> Access() =>
    [
        new("/Problem", "/problem/404", "404"), new("/Access/SignIn", "/sign-in"), new("/Access/SignOut", "/sign-out"), new("/Access/Password", "/password"), new("/Access/Keys", "/keys"),
        new("/health/live", "/health/live"), new("/health/ready", "/health/ready"), new("/api/openapi.json", "/api/openapi.json"), new("/api/cohorts", "/api/cohorts"),
        new("/api/cohorts/{year:int}/{table}", "/api/cohorts/2024/hours"),
        new("/Work/Index", "/work"), new("/Work/Job", $"/work/{NoJob}", "404"), new("/work/{id:length(32)}/file", $"/work/{NoJob}/file", "404"), new("/work/{id:length(32)}/state", $"/work/{NoJob}/state", "404"),
        new("/Access/Index", "/access"), new("/Access/Account", "/access/00000000-0000-0000-0000-000000000000", "404"), new("/Access/Choose", "/password/choose"),
        new("/Audit/Index", "/audit"), new("/audit.csv", "/audit.csv"),
        new("/Access/Setup", "/setup", "404"), new("/Access/Outside", "/sign-in/outside", "404"), new("static files", "/favicon.svg"), new("/{**path:file}", "/no-such-file.svg", "404"),
    ];

    private static IEnumerable<WalkedAddress> People(SiteFactory site) =>
        from place in new[] { (School, Owners: BySchool), (School: OtherSchool, Owners: []) }
        let id = site.Services.GetRequiredService<PersonIds>().Of(Audience.EarlyCareerTeacher, Stays(Some.Records.Ects).First(stay => stay.School == place.School).Person.ToString())
        from address in new WalkedAddress[]
        {
            new("/People/Index", $"/people/{id}"), new("/People/Declarations", $"/people/{id}/declarations"), new("/People/Record", $"/people/{id}/record"),
            new("/people/{id:length(16)}/letters/{name}", $"/people/{id}/letters/ect-hours-letter.sbn-html"),
        }
        select address with { Owners = place.Owners };

    private static IEnumerable<WalkedAddress> Limited(SiteFactory site)
    {
        yield return new("/Index", "/") { ToOwners = "302", Owners = [.. BySchool, .. ByFacilitator] };
        yield return new("/Downloads", "/downloads") { Owners = BySchool };
        yield return new("/Facilitators/Index", "/facilitators") { Owners = ByFacilitator };
        yield return new("/Registers/Index", "/registers") { Owners = ByFacilitator };
        yield return new("/Registers/Sheet", PlannedSheet()) { Owners = ByFacilitator };
        yield return new("/Registers/Sheet", UnplannedSheet(site));
        yield return new("/Funding/School", $"/funding/2024/{School}") { Owners = BySchool };
        yield return new("/Funding/School", $"/funding/2024/{OtherSchool}");
        yield return new("/Schools/School", $"/schools/{School}") { Owners = BySchool };
        yield return new("/Schools/School", $"/schools/{OtherSchool}");
        yield return new("/Sessions/Session", UnplannedSheet(site).Replace("/registers/", "/sessions/", StringComparison.Ordinal));
    }

    private static IEnumerable<WalkedAddress> Files(SiteFactory site) =>
    [
        new("/downloads/{name}", $"/downloads/school-2024-{School}.xlsx") { Owners = BySchool }, new("/downloads/{name}", $"/downloads/school-2024-{OtherSchool}.xlsx"),
        new("/downloads/{name}", "/downloads/cohort-2024-hours.csv"), new("/downloads/{name}", "/downloads/forecast.xlsx"), new("/downloads/{name}", "/downloads/cohort-2024.json"),
        new("/imports/templates/{name}", "/imports/templates/participants-template.xlsx"), new("/imports/{id}/errors.{ending}", "/imports/0123456789abcdef0123456789abcdef/errors.csv", "404"),
        new("/templates/shown/{name}", "/templates/shown/mentor-hours-letter.sbn-html"), new("/templates/merged/{name}", "/templates/merged/mentor-hours-letter.sbn-html?cohort=2024"),
        new("/templates/dictionary.json", "/templates/dictionary.json"), new("/templates/dictionary.md", "/templates/dictionary.md"), new("/templates/dictionary.schema.json", "/templates/dictionary.schema.json"),
        .. Feeds(site),
    ];

    private static IEnumerable<WalkedAddress> Feeds(SiteFactory site)
    {
        var ids = site.Services.GetRequiredService<PersonIds>();
        var person = ids.Of(Audience.EarlyCareerTeacher, Stays(Some.Records.Ects).First(stay => stay.School == School).Person.ToString());
        return
        [
            new("/feeds/people/{id:length(16)}.ics", $"/feeds/people/{person}.ics"), new("/feeds/people/{id:length(16)}-reviews.ics", $"/feeds/people/{person}-reviews.ics"),
            new("/feeds/schools/{urn:length(6)}.ics", $"/feeds/schools/{School}.ics"), new("/feeds/facilitators/{id:length(16)}.ics", $"/feeds/facilitators/{ids.OfFacilitator(Facilitator)}.ics"),
            new("/feeds/cohorts/{year:length(4)}.ics", "/feeds/cohorts/2024.ics"), new("/feeds/cohorts/{year:length(4)}-reviews.ics", "/feeds/cohorts/2024-reviews.ics"),
        ];
    }

    /// <summary>The register of a session that the facilitator holds, once it is held.</summary>
    private static string PlannedSheet() => Some.Library.Planned.Events.Where(held => held.Facilitator == Facilitator && !held.Session.IsSelfPaced)
        .Select(held => Sheet(held.Start.Year.StartYear, held.Programme.Audience, held.Session)).First();

    /// <summary>The register of a session that nobody plans for them.</summary>
    private static string UnplannedSheet(SiteFactory site) => site.FactsAsync(2024, Some.RecordsTo).GetAwaiter().GetResult().Members
        .SelectMany(member => member.Schedule.Sessions.Where(session => !session.IsSelfPaced).Select(session => Sheet(2024, member.Role, session))).First();

    private static string Sheet(int cohort, Audience role, Domain.Scheduling.ScheduledSession session) =>
        FormattableString.Invariant($"/registers/{cohort}/{(role == Audience.Mentor ? "mentors" : "ects")}/{session.Id}/{session.Date:uuuu'-'MM'-'dd}?as-at={LastDay:uuuu'-'MM'-'dd}");

    /// <summary>Where people of the 2024 cohort are now, those first who are where most are.</summary>
    private static IEnumerable<SchoolPeriod> Stays(IReadOnlyList<EarlyCareerTeacher> ects) =>
        from ect in ects
        where ect.Cohort == 2024 && ect.Left is null
        from stay in Some.PeriodsOf[ect.Trn]
        where stay.Covers(Some.RecordsTo)
        orderby stay.School.ToString(), ect.Trn.ToString()
        select stay;
}
