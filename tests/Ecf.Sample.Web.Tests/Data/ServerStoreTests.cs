using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ecf.Sample.Web.Tests.Data;

public sealed class ServerStoreTests
{
    private static PostgreSqlServer Server => PostgreSqlServer.Shared;

    [NeedsPostgreSqlFact]
    public void Prepare_EmptyDatabase_GivesEveryRecordBack()
    {
        var store = new ServerStore(Server.NewDatabase());
        Assert.Null(store.Prepare(() => Some.Records));
        using var context = store.Open();
        Assert.Equal(Some.Records.Schools.OrderBy(row => row.Urn), context.Schools.OrderBy(row => row.Urn));
        Assert.Equal(Some.Records.Ects, context.Ects.OrderBy(row => row.Trn));
        Assert.Equal(Some.Records.Mentors, context.Mentors.OrderBy(row => row.Trn));
        Assert.Equal(Some.Records.SchoolPeriods, context.SchoolPeriods.OrderBy(row => row.Person).ThenBy(row => row.From));
        Assert.Equal(Some.Records.Mentorships, context.Mentorships.OrderBy(row => row.Ect).ThenBy(row => row.From));
        Assert.Equal(Some.Records.PatternChanges, context.PatternChanges.OrderBy(row => row.Person).ThenBy(row => row.From));
        Assert.Equal(Some.Records.Absences, context.Absences.OrderBy(row => row.Person).ThenBy(row => row.First));
        Assert.Equal(Some.Records.Declarations.ToHashSet(), context.Declarations.ToHashSet());
        Assert.Equal(Some.Records.Marks.ToHashSet(), context.Marks.ToHashSet());
    }

    [NeedsPostgreSqlFact]
    public void Prepare_Twice_FillsOnce()
    {
        var store = new ServerStore(Server.NewDatabase());
        Assert.Null(store.Prepare(() => Some.Records));
        Assert.Null(store.Prepare(() => throw new InvalidOperationException("There is a store already.")));
        Assert.Equal(60, SchoolsIn(store));
    }

    [NeedsPostgreSqlFact]
    public async Task Prepare_StartsAtOnce_MakeOneStore()
    {
        var store = new ServerStore(Server.NewDatabase());
        var made = 0;
        var problems = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => store.Prepare(() =>
        {
            Interlocked.Increment(ref made);
            return Some.Records;
        }))));
        Assert.Equal("", string.Join(" ", problems.OfType<string>()));
        Assert.Equal((1, 60), (made, SchoolsIn(store)));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_FillBreaksOff_LeavesNoStoreAndTheNextStartMakesOne()
    {
        var store = new ServerStore(Server.NewDatabase(), "hub_a");
        Assert.StartsWith("The database ", store.Prepare(() => new HubRecords { Mentorships = Some.Records.Mentorships }), StringComparison.Ordinal);
        Assert.Null(store.Prepare(() => Some.Records));
        Assert.Equal(60, SchoolsIn(store));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_NoServerThere_SaysSo() =>
        AssertOneLine("The database server 127.0.0.1:1 cannot be reached (", new ServerStore("Host=127.0.0.1;Port=1;Username=ecf;Database=ecf"));

    [NeedsPostgreSqlFact]
    public void Prepare_WrongPassword_SaysSo()
    {
        Do(Server.ConnectionTo("postgres"), $"DROP ROLE IF EXISTS {PostgreSqlServer.Locked}; CREATE ROLE {PostgreSqlServer.Locked} LOGIN PASSWORD 'right'");
        AssertOneLine("refuses the user \"locked\"", new ServerStore(Server.ConnectionTo("postgres", PostgreSqlServer.Locked) + ";Password=wrong"));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_NoSuchDatabase_SaysHowToMakeIt() =>
        AssertOneLine("There is no database \"nowhere\" on 127.0.0.1:", new ServerStore(Server.ConnectionTo("nowhere")));

    [NeedsPostgreSqlFact]
    public void Prepare_NoRightToMakeASchema_SaysWhatToGrant()
    {
        var database = Server.NewDatabase();
        Do(database, "DO $$ BEGIN CREATE ROLE visitor LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        AssertOneLine("run CREATE SCHEMA hub_a AUTHORIZATION visitor", new ServerStore(database + ";Username=visitor", "hub_a"));
        AssertOneLine("GRANT USAGE, CREATE ON SCHEMA public TO visitor", new ServerStore(database + ";Username=visitor"));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_SomebodyElsesTables_AreRefusedAndLeft()
    {
        var database = Server.NewDatabase();
        Do(database, "CREATE TABLE recipes (name text)");
        AssertOneLine("holds tables that are not this site's", new ServerStore(database));
        Assert.Null(new ServerStore(database, "hub_a").Prepare(() => HubRecords.None));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_StoreOfANewerVersion_IsRefused()
    {
        var database = Server.NewDatabase();
        Assert.Null(new ServerStore(database).Prepare(() => HubRecords.None));
        Do(database, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Later', '99.0.0')");
        AssertOneLine("was made by a newer version", new ServerStore(database));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_ReadOnlyServer_SaysSo() =>
        AssertOneLine("cannot be written to: it is a copy that follows another server", new ServerStore(Server.NewDatabase() + ";Options=-c default_transaction_read_only=on"));

    /// <summary>PostgreSQL gives a start's lock back when its connection is gone; nothing is left of it.</summary>
    [NeedsPostgreSqlFact]
    public void Prepare_AfterAStartWasKilled_DoesNotWait()
    {
        var store = new ServerStore(Server.NewDatabase());
        Assert.NotNull(store.Prepare(() =>
        {
            Do(store.Address.Connection(pooling: false), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            return HubRecords.None with { Schools = Some.Records.Schools };
        }));
        Assert.Null(store.Prepare(() => Some.Records));
    }

    [Theory]
    [InlineData("nonsense", null, null, "Hub:PostgreSql is not understood")]
    [InlineData("Database=ecf", null, null, "it names no Host")]
    [InlineData("Host=a;Prot=1", null, null, "Hub:PostgreSql is not understood")]
    [InlineData("Host=a", "Hub A", null, "the schema \"Hub A\" is not a name")]
    [InlineData("Host=a", "pg_hub", null, "the schema \"pg_hub\" is not a name")]
    [InlineData("Host=a;Search Path=one,two", null, null, "the schema \"one,two\" is not a name")]
    [InlineData("Host=a", null, "hub.db", "both say where the records are")]
    public void Prepare_SettingsThatCannotBeMeant_SaysWhichAndOpensNothing(string connection, string? schema, string? file, string said) =>
        AssertOneLine(said, new ServerStore(connection, schema, file));

    [Theory]
    [InlineData(PostgresErrorCodes.LockNotAvailable, "is locked by another start")]
    [InlineData(PostgresErrorCodes.DiskFull, "is full")]
    [InlineData(PostgresErrorCodes.TooManyConnections, "takes no more connections")]
    [InlineData(PostgresErrorCodes.CannotConnectNow, "is starting or stopping")]
    [InlineData(PostgresErrorCodes.DataCorrupted, "PostgreSQL says \"broken\" (XX001)")]
    public void Problem_OfPostgreSql_IsSaidInOneLine(string state, string words)
    {
        var problem = ServerProblems.Of(new PostgresException("broken", "ERROR", "ERROR", state), new("Host=a;Password=secret", "hub_a"));
        Assert.Contains(words, problem);
        Assert.DoesNotContain('\n', problem!);
        Assert.DoesNotContain("secret", problem);
    }

    [Fact]
    public void Model_MigrationsTogether_MakeIt()
    {
        using var context = new ServerStore("Host=a").Open();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static void AssertOneLine(string said, ServerStore store)
    {
        var problem = store.Prepare(() => throw new InvalidOperationException("Nothing is filled."));
        Assert.Contains(said, problem);
        Assert.DoesNotContain('\n', problem!);
    }

    private static int SchoolsIn(ServerStore store)
    {
        using var context = store.Open();
        return context.Schools.Count();
    }

    private static void Do(string connection, string sql) => PostgreSqlServer.Execute(connection, sql);
}
