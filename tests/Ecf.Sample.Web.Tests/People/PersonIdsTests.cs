using Ecf.Domain.Programmes;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.People;

public sealed class PersonIdsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_TheSameKey_GivesTheSameIdAfterARestart() => Assert.Equal(Prepared("key").Of(Audience.Mentor, "0001234"), Prepared("key").Of(Audience.Mentor, "0001234"));

    [Fact]
    public void Of_AnotherHub_GivesAnotherId() => Assert.NotEqual(Prepared("one").Of(Audience.Mentor, "0001234"), Prepared("other").Of(Audience.Mentor, "0001234"));

    [Fact]
    public void Of_EveryPersonOfTheSample_IsSixteenLettersAndNobodyElses()
    {
        var ids = Prepared("key");
        var all = Some.Records.Ects.Select(ect => ids.Of(Audience.EarlyCareerTeacher, ect.Trn.ToString()))
            .Concat(Some.Records.Mentors.Select(mentor => ids.Of(Audience.Mentor, mentor.Trn.ToString()))).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, id => Assert.Matches("^[b-df-hj-np-t]{16}$", id));
    }

    [Fact]
    public void Prepare_AKeyCutShort_MakesANewOne()
    {
        File.WriteAllText(folder.File("key"), "short");
        Prepared("key");
        Assert.Equal(32, new FileInfo(folder.File("key")).Length);
        Assert.Equal([folder.File("key")], Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public void Prepare_NewKey_IsItsOwnersAlone()
    {
        Prepared("key");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("key")));
        }
    }

    [Fact]
    public void Prepare_NoFolder_SaysSoInOneLine()
    {
        var problem = new PersonIds(folder.File("nowhere/key")).Prepare();
        Assert.StartsWith("The key of people's addresses cannot be kept in ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem!);
    }

    private PersonIds Prepared(string name)
    {
        var ids = new PersonIds(folder.File(name));
        Assert.Null(ids.Prepare());
        return ids;
    }
}
