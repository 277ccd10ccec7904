using System.Globalization;
using System.Text;
using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Inductions that do not run smoothly, each told whole in Cases/InductionsTold: years, end, every step and every due date.</summary>
public sealed class InductionsToldTests
{
    private static readonly Dictionary<string, InductionFacts> Inductions = new()
    {
        ["two-posts-at-once"] = Of(Post("North School", Start, null, (Start, 0.6m)), Post("Academy", Day(2026, 1, 4), Day(2026, 12, 31), (Day(2026, 1, 4), 0.4m))),
        ["two-posts-from-one-day"] = Of(Post("Park School", Start, null, (Start, 0.5m)), Post("North School", Start, null, (Start, 0.25m))),
        ["a-post-too-short"] = Of(Post("Agency", Start, Day(2025, 10, 3)), Post("North School", Day(2025, 10, 20), null)),
        ["posts-before-induction"] = new()
        {
            Start = Day(2026, 1, 5),
            Posts =
            [
                Post("Old School", Day(2024, 9, 2), Day(2025, 7, 31), (Day(2024, 9, 2), 0.5m)),
                Post("North School", Day(2025, 9, 1), null, (Day(2025, 9, 1), 0.2m), (Day(2025, 10, 1), 0.4m), (Day(2026, 1, 5), 0.8m), (Day(2026, 9, 7), 1m)),
            ],
        },
        ["a-gap-between-posts"] = Of(Post("North School", Start, Day(2026, 3, 13)), Post("South School", Day(2026, 9, 7), null)),
        ["a-move-in-the-last-term"] = Of(Post("North School", Start, Day(2027, 6, 18)), Post("South School", Day(2027, 6, 21), null)),
        ["joined-part-way"] = new() { Start = Day(2025, 10, 20), Posts = [Post("North School", Day(2025, 10, 20), null)] },
        ["away-across-the-years"] = FullTime(null, Sick(Day(2026, 7, 6), Day(2026, 9, 18)), Sick(Day(2026, 1, 11), Day(2026, 2, 12)), Sick(Day(2027, 7, 12), Day(2027, 7, 23))),
        ["away-in-both-years"] = FullTime(null, Sick(Day(2026, 1, 11), Day(2026, 2, 20)), Sick(Day(2027, 1, 11), Day(2027, 2, 23))),
        ["away-on-leave"] = FullTime(null, new Absence(AbsenceKind.Maternity, Day(2025, 11, 3), Day(2026, 1, 16), Extends: true), new Absence(AbsenceKind.Paternity, Day(2026, 9, 14), Day(2026, 9, 25))),
        ["away-and-not-back"] = FullTime(null, new Absence(AbsenceKind.Sickness, Day(2026, 6, 8), null)),
        ["half-days-away"] = PartTime(0.5m, null, Sick(Day(2025, 9, 8), Day(2025, 9, 12), 2.5m), Sick(Day(2026, 6, 8), Day(2026, 7, 17), 28m)),
        ["reduced-to-one-term"] = new() { Start = Start, Posts = FullTime().Posts, Reduction = new(ReductionKind.Experience, Day(2025, 9, 22), 1) },
        ["reduced-to-four-terms-and-a-half"] = new() { Start = Start, Posts = FullTime().Posts, Reduction = new(ReductionKind.Experience, Day(2025, 9, 22), 4.5m) },
        ["brought-forward-in-year-2"] = new() { Start = Start, Posts = PartTime(0.8m).Posts, Reduction = new(ReductionKind.PartTime, Day(2027, 9, 20), EndsOn: Day(2027, 10, 15)) },
        ["extended-by-a-term"] = new() { Start = Start, Posts = FullTime().Posts, Extensions = [new(Day(2027, 7, 20), 1), new(Day(2027, 12, 1), 0.5m)] },
        ["left-in-the-first-year"] = FullTime(Day(2026, 2, 12)),
        ["past-the-calendar"] = At(Calendar("short", 12, 10, 8, 2025, 2025), [new(Start, 0.8m)]),
    };

    public static TheoryData<string> Names => [.. Inductions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Timeline_OfAnAwkwardInduction_IsAsWritten(string name)
    {
        var timeline = InductionTimeline.Of(Inductions[name], Day(2026, 7, 31));
        var text = new StringBuilder();
        text.AppendJoin("", timeline.Years.Select(year => Line($"year {year.Number}: from {year.First:uuuu-MM-dd}, terms: {year.Terms.Display()}, served by {Known(year.ServedBy)}, ends {Known(year.Last)}, {year.AbsentDays} absent, {year.ExtendedBy} to make up")));
        text.Append(Line($"end: {Known(timeline.End.Date)}{(timeline.End.Provisional ? ", provisional" : "")}, {timeline.End.TermsToGo.Display()} to go, {timeline.End.SchoolTermsToGo?.Display() ?? "no"} school terms, {(timeline.IsPartTime ? "part time" : "full time")}"));
        text.AppendJoin("", timeline.Steps.Select(step => $"{step}\n"));
        text.AppendJoin("", timeline.DueDates.Select(due => $"due {due}\n"));
        Texts.Check("InductionsTold", name, text.ToString());
    }

    [Fact]
    public void Timeline_OfPostsInAnyOrder_IsTheSame() => Assert.All(Inductions.Values.Where(facts => facts.Posts.Count > 1), facts =>
    {
        var other = new InductionFacts { Start = facts.Start, Posts = [.. facts.Posts.Reverse()] };
        Assert.Equal(facts.Timeline().Steps.Select(step => step.ToString()).Order(StringComparer.Ordinal), other.Timeline().Steps.Select(step => step.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(facts.Timeline().DueDates, other.Timeline().DueDates);
    });

    private static InductionFacts Of(params Post[] posts) => new() { Start = Start, Posts = posts };

    private static Post Post(string school, LocalDate from, LocalDate? to, params (LocalDate From, decimal Share)[] pattern) => new()
    {
        School = school, Calendar = school == "South School" ? South : North, From = from, To = to, Pattern = [.. pattern.Select(change => new WorkingPattern(change.From, change.Share))],
    };

    private static string Known(LocalDate? date) => date is { } day ? Line($"{day:uuuu-MM-dd}").TrimEnd() : "not known";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture) + "\n";
}
