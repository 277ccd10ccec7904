using System.Text;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>What a whole plan of groups, schools and facilitators comes to, and what a second placing changes of it: each told in Cases/CohortsTold.</summary>
public sealed class CohortToldTests
{
    private static readonly LocalDate Again = new(2024, 11, 4);

    private static readonly Dictionary<string, CohortPlan> Plans = new()
    {
        ["plain"] = SomePlan.Plain,
        ["shut"] = new([.. SomePlan.Schools.Select((school, i) => SomePlan.School(i + 1, [new(new(2024, 11, 4 + i), new(2024, 11, 8 + i), $"Flood {i + 1}")]))], SomePlan.Groups, new() { Busy = [new(new(2025, 1, 1), new(2025, 2, 14), "Mocks")] }),
        ["timed"] = new(SomePlan.Schools, SomePlan.Groups, new() { Preferred = [new(IsoDayOfWeek.Thursday, "local", new(9, 0), new(15, 0)), new(IsoDayOfWeek.Thursday, "webinars", new(13, 30), new(15, 0)), new(IsoDayOfWeek.Monday)] }),
        ["crowded"] = new(SomePlan.Schools, SomePlan.Groups, new() { Gaps = [new(28, "webinars"), new(10)], MostAWeek = 1 }),
        ["agreed"] = new(SomePlan.Schools, [.. SomePlan.Groups.Select(WithDates)], new() { MostAWeek = 2, Gaps = [new(5)] }),
    };

    public static TheoryData<string> Names => [.. Plans.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Place_APlan_IsAsWritten(string name)
    {
        var placed = CohortScheduler.Place(Plans[name]);
        var text = new StringBuilder()
            .AppendJoin("", placed.Events.Select(held => FormattableString.Invariant($"{held.Session.Date:uuuu-MM-dd ddd} {held.Session.At} {held.Group} {held.Session.Id} {held.Facilitator} {(held.IsShared ? "shared" : "own")}: {string.Join(' ', held.Schools)}\n")))
            .AppendJoin("", placed.Schools.SelectMany(one => one.Schedule.Unplaced.Select(session => $"no day: {one.School} {session.Id} {session.Reason}: {session.Sentence}\n")));
        Texts.Check("CohortsTold", name, text.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Replace_ThePlainPlan_IsAsWritten(string name)
    {
        var replaced = CohortScheduler.Replace(CohortScheduler.Place(SomePlan.Plain), Plans[name], Again);
        var text = new StringBuilder();
        foreach (var school in replaced.Schools)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{school.School} {school.Replacement.Schedule.Programme.Id}: kept {school.Replacement.Kept.Count}\n");
            foreach (var move in school.Replacement.Moved.Concat(school.Replacement.NewlyPlaced).Concat(school.Replacement.Lost))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {move.Id}: {move.From:uuuu-MM-dd} {move.FromAt} to {move.To:uuuu-MM-dd} {move.ToAt}: {move.Reason}\n");
            }
        }

        Texts.Check("CohortsTold", $"again-{name}", text.ToString());
    }

    // Dates that were agreed: one that fits, one on a holiday, one on a day that another group of the same school has, one long past.
    private static CohortGroup WithDates(CohortGroup group) => new()
    {
        Id = group.Id, Programme = group.Programme, Start = group.Start, Schools = group.Schools, Shared = group.Shared, Facilitators = group.Facilitators,
        Fixed = group.Id switch
        {
            "north" => [new("Y1T1-local-1", new(2024, 11, 13), new(16, 0)), new("Y1T1-webinars-1", new(2024, 12, 25))],
            "region" => [new("Y1T1-regional-1", new(2024, 11, 13))],
            "mentors" => [new("Y1T1-webinars-1", new(2024, 11, 14)), new("Y1T1-webinars-2", new(2024, 11, 14))],
            _ => [new("Y1T1-local-1", new(2024, 9, 9))],
        },
    };
}
