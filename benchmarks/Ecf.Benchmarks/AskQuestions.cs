using BenchmarkDotNet.Attributes;
using Ecf.Domain;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Participants;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Benchmarks;

/// <summary>How long does each question over 50,000 people take in SQLite: how many there are and the first page by name, and everybody it finds?</summary>
[MinColumn]
public class AskQuestions
{
    private DirectoryInfo folder = null!;
    private HubContext store = null!;
    private Specification<Participant> asked = null!;

    public static IEnumerable<Specification<Participant>> Questions =>
    [
        new InCohort(2024), new AtSchool(SomeParticipants.School), new BehindByMoreThan(Hours.Of(5)), new MissedWithoutCatchUp(), new MentorsWithoutAnEct(),
        new MentorsOfTwoOrMore(), new WithoutABuddy(), new DeclarationsDueBy(SomeParticipants.AsAt), new ReviewsDueBy(SomeParticipants.AsAt.PlusDays(14)),
        new UnrecordedOlderThan(SomeParticipants.AsAt.PlusDays(-14)), new MovedThisTerm(SomeParticipants.AsAt.PlusDays(-80), SomeParticipants.AsAt),
        new InCohort(2024).And(new BehindByMoreThan(Hours.Of(5))).And(new WithoutABuddy().Not()),
    ];

    [ParamsSource(nameof(Names))]
    public string Question { get; set; } = "";

    public IEnumerable<string> Names => Questions.Select(NameOf);

    [GlobalSetup]
    public void Prepare()
    {
        folder = Directory.CreateTempSubdirectory("ecf-questions-");
        var file = new FileStore(Path.Combine(folder.FullName, "hub.db"));
        file.Prepare(() => HubRecords.None);
        store = file.Open();
        Filling.Replace(store, SomeParticipants.Of(50_000), new(SomeParticipants.AsAt, 0));
        asked = Questions.First(question => NameOf(question) == Question);
    }

    [GlobalCleanup]
    public void Delete()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>As a page asks.</summary>
    [Benchmark]
    public int CountAndPage()
    {
        var page = store.Participants.WithSpecification(asked.With(query => query.Take(50))).ToList();
        return store.Participants.WithSpecification(asked, evaluateCriteriaOnly: true).Count() + page.Count;
    }

    /// <summary>As a download asks: every row that is found, in order.</summary>
    [Benchmark]
    public int Everybody() => store.Participants.WithSpecification(asked).ToList().Count;

    private static string NameOf(Specification<Participant> question) => question.GetType() is { IsPublic: true } type ? type.Name : "ThreeTogether";
}
