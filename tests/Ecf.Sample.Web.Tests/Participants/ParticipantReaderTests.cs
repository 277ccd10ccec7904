using Ecf.Domain.Attendance;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Participants;

/// <summary>The rows of the made-up hub, made from its records.</summary>
public sealed class ParticipantReaderTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 11, 10);

    private readonly TemporaryFolder folder = new();
    private readonly HubContext store;
    private readonly ParticipantReader reader;

    public ParticipantReaderTests()
    {
        var file = new FileStore(folder.File("hub.db"));
        Assert.Null(file.Prepare(() => Some.Records));
        store = file.Open();
        reader = new(store, CohortReader.Of(store, Some.Hub, Some.Library));
    }

    public void Dispose()
    {
        store.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task On_TheMadeUpHub_HasARowForEveryPerson()
    {
        var rows = await (await reader.OnAsync(Day)).ToListAsync();
        Assert.Equal(Some.Records.Ects.Count + Some.Records.Mentors.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(Day, row.AsAt));
    }

    [Fact]
    public async Task On_TheMadeUpHub_EveryQuestionButTheBuddysTellsSomeFromOthers()
    {
        var rows = await reader.OnAsync(Day);
        Specification<Participant>[] questions =
        [
            new InCohort(2025), new BehindByMoreThan(Hours.Of(2)), new MissedWithoutCatchUp(), new MentorsOfTwoOrMore(), new MentorsWithoutAnEct(),
            new ReviewsDueBy(Day.PlusDays(60)), new UnrecordedOlderThan(Day.PlusDays(-14)), new DeclarationsDueBy(Day.PlusDays(90)), new MovedThisTerm(new(2026, 1, 1), Day),
            new AtSchool(Some.PeriodsOf[Some.Records.Ects[0].Trn][0].School),
        ];
        Assert.All(questions, question => Assert.InRange(rows.WithSpecification(question, evaluateCriteriaOnly: true).Count(), 1, rows.Count() - 1));
    }

    [Fact]
    public async Task On_OneDayTwice_KeepsTheRows()
    {
        await reader.OnAsync(Day);
        await store.Participants.Where(row => row.Cohort == 2024).ExecuteDeleteAsync();
        Assert.DoesNotContain(await reader.OnAsync(Day), row => row.Cohort == 2024);
    }

    [Fact]
    public async Task On_AnotherDay_MakesThemAnew()
    {
        await reader.OnAsync(Day);
        Assert.All(await reader.OnAsync(Day.PlusDays(1)), row => Assert.Equal(Day.PlusDays(1), row.AsAt));
    }

    [Fact]
    public async Task On_ARecordSavedSince_MakesThemAnew()
    {
        var moved = Some.Records.Ects[0];
        await reader.OnAsync(Day);
        store.Absences.Add(new(moved.Trn, Day, AbsenceKind.Sickness, Day));
        await store.SaveChangesAsync();
        await store.Participants.ExecuteDeleteAsync();
        Assert.NotEmpty(await reader.OnAsync(Day));
    }

    [Fact]
    public async Task On_AMarkWrittenSince_ShowsIt()
    {
        var person = (await reader.OnAsync(Day)).WithSpecification(new MissedWithoutCatchUp()).First();
        var number = person.Trn.ToString();
        var missed = store.Marks.Where(mark => mark.Person == number).AsEnumerable().Where(mark => mark.Mark == Mark.Absent && mark.RecordedOn <= Day).ToList();

        MarkWriter.Write(store, missed.Select(mark => mark with { Mark = Mark.Attended, RecordedOn = Day }));

        var after = (await reader.OnAsync(Day)).Single(row => row.Trn == person.Trn && row.Role == person.Role);
        Assert.Equal((0, Hours.Zero), (after.Missed, after.Shortfall));
    }

    [Fact]
    public async Task On_TheMadeUpHub_AgreesWithTheRowsKeptNowhere() => Assert.Equal(
        new Everybody().Evaluate(await reader.MakeAsync(Day)), (await reader.OnAsync(Day)).WithSpecification(new Everybody()));
}
