using Ecf.Domain.Participants;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Participants;

/// <summary>Every question, its opposite and every two together, of 5,000 made-up people in a list, in SQLite and in PostgreSQL.</summary>
public sealed class ThreeStoresTests : IDisposable
{
    private static readonly LocalDate Today = SomeParticipants.AsAt;

    private static readonly IReadOnlyList<Participant> People = SomeParticipants.Of(5_000);

    private readonly TemporaryFolder folder = new();

    private static IReadOnlyList<Specification<Participant>> Questions =>
    [
        new Everybody(), new TakingPart(), new InCohort(2024), new AtSchool(SomeParticipants.School), new BehindByMoreThan(Hours.Of(5)), new MissedWithoutCatchUp(),
        new MentorsWithoutAnEct(), new MentorsOfTwoOrMore(), new WithoutABuddy(), new DeclarationsDueBy(Today.PlusDays(14)), new ReviewsDueBy(Today.PlusDays(14)),
        new UnrecordedOlderThan(Today.PlusDays(-7)), new MovedThisTerm(Today.PlusDays(-80), Today),
    ];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public void Questions_EveryOneThereIs_AreAsked() => Assert.Equal(
        typeof(Participant).Assembly.GetTypes().Where(type => type.BaseType == typeof(Specification<Participant>) && type.IsPublic).Select(type => type.Name).Order(StringComparer.Ordinal),
        Questions.Select(question => question.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Questions_OfAList_TellSomeFromOthers() => Assert.All(Questions.Skip(1), question => Assert.InRange(question.Count(People), 2, 4_500));

    [Fact]
    public void Questions_OfSqlite_AgreeWithTheList()
    {
        using var sqlite = Filled(new FileStore(folder.File("hub.db")));
        AssertAgree(sqlite);
    }

    [NeedsPostgreSqlFact]
    public void Questions_OfPostgreSql_AgreeWithTheList()
    {
        using var postgreSql = Filled(new ServerStore(PostgreSqlServer.Shared.NewDatabase()));
        AssertAgree(postgreSql);
    }

    private static void AssertAgree(HubContext store)
    {
        Assert.All(Asked(), question =>
        {
            var expected = question.Evaluate(People.Reverse()).ToList();
            Assert.Equal(expected, store.Participants.WithSpecification(question));
            Assert.Equal(question.Count(People), store.Participants.WithSpecification(question, evaluateCriteriaOnly: true).Count());
        });
    }

    /// <summary>Alone, not, paged, in other orders; and every two with and, with or, and with an opposite.</summary>
    private static IEnumerable<Specification<Participant>> Asked() =>
    [
        .. Questions.SelectMany(one => new[]
        {
            one, one.Not(), one.With(query => query.Skip(10).Take(15)), one.With(query => query.OrderBy(row => row.MovedOn).ThenBy(row => row.Trn).ThenBy(row => row.Role).Take(400)),
            one.With(query => query.OrderByDescending(row => row.NextReview).ThenByDescending(row => row.Shortfall).ThenBy(row => row.School).ThenBy(row => row.Trn).ThenBy(row => row.Role)),
        }),
        .. from one in Questions.Index()
           from other in Questions.Skip(one.Index + 1)
           from together in new[] { one.Item.And(other), one.Item.Or(other.Not()), one.Item.Not().And(other) }
           select together.With(query => query.Take(100)),
    ];

    private static HubContext Filled(HubStore store)
    {
        Assert.Null(store.Prepare(() => HubRecords.None));
        var context = store.Open();
        Filling.Replace(context, People, new(SomeParticipants.AsAt, 0));
        return context;
    }
}
