using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Registers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Sessions;

/// <summary>Every session with a date, as known on a day: those held and those to come. Deadlines of self-paced work are no sessions.</summary>
internal sealed class SessionBook(HubContext store, HubDescription hub, HubLibrary library, CohortReader reader)
{
    /// <summary>Registers it.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<SessionBook>();

    /// <summary>The sessions of all cohorts, or of one, by date.</summary>
    internal async Task<IReadOnlyList<HeldSession>> AllAsync(LocalDate day, int? cohort, CancellationToken stop)
    {
        var holders = await HoldersAsync(stop);
        var all = new List<HeldSession>();
        foreach (var each in hub.Cohorts.Where(one => cohort is null || one.Year == cohort))
        {
            all.AddRange(RegisterBook.Dated(await reader.ReadAsync(each.Year, day, stop), (_, _) => true).Select(register => new HeldSession(register, HoldersOf(register, holders))));
        }

        return [.. all.OrderBy(one => one.Register.Session.Date).ThenBy(one => one.Register.Cohort).ThenBy(one => one.Register.Role).ThenBy(one => one.Register.Session.Id, StringComparer.Ordinal)];
    }

    /// <summary>One session, named in any case, as addresses are; <c>null</c> where nobody of the cohort has it on that day.</summary>
    internal async Task<HeldSession?> OpenAsync((int Cohort, Audience Role, string Session, LocalDate Date) which, LocalDate day, CancellationToken stop) =>
        hub.Cohort(which.Cohort) is null ? null : (await AllAsync(day, which.Cohort, stop)).FirstOrDefault(one =>
            one.Register.Role == which.Role && one.Register.Session.Date == which.Date && string.Equals(one.Register.Session.Id, which.Session, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who holds what on which day, by the hub's plans.</summary>
    private async Task<ILookup<(string Programme, string Session, LocalDate Date), string>> HoldersAsync(CancellationToken stop)
    {
        var names = await store.Facilitators.ToDictionaryAsync(facilitator => facilitator.Id, facilitator => facilitator.Name, StringComparer.Ordinal, stop);
        return library.Planned.Events.Where(held => held.Facilitator is not null)
            .ToLookup(held => (held.Programme.Id, held.Session.Id, held.Session.Date), held => names.GetValueOrDefault(held.Facilitator!, held.Facilitator!));
    }

    private static IReadOnlyList<string> HoldersOf(SessionRegister register, ILookup<(string Programme, string Session, LocalDate Date), string> holders) =>
        [.. register.Members.Select(ProgrammeOf).Distinct(StringComparer.Ordinal).SelectMany(programme => holders[(programme, register.Session.Id, register.Session.Date)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string ProgrammeOf(CohortMember member) => member.Schedule.Programme.Id;
}
