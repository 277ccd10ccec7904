namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class BackupVerbsTests
{
    private const string Server = "Host=db.example;Port=5433;Username=hub_a_site;Password=secret;Database=region";

    [Theory]
    [InlineData("backup", "pg_dump --format=custom --schema=hub_a --host=db.example --port=5433 --username=hub_a_site --dbname=region --file=/srv/copy.dump")]
    [InlineData("restore", "pg_restore --clean --if-exists --single-transaction --schema=hub_a --host=db.example --port=5433 --username=hub_a_site --dbname=region /srv/copy.dump")]
    public async Task Copy_OfRecordsInPostgreSql_NamesTheProgramThatMakesIt(string verb, string command)
    {
        var (code, said, complaint) = await VerbRun.RunAsync(verb, "/srv/copy.dump", "--postgresql", Server, "--schema", "hub_a");
        Assert.Equal((1, ""), (code, said));
        Assert.EndsWith(command, complaint, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", complaint);
    }

    [Fact]
    public async Task Copy_SettingsThatCannotBeMeant_SaysSo() =>
        Assert.Contains("both say where the records are", (await VerbRun.RunAsync("backup", "/srv/copy.dump", $"--Hub:PostgreSql={Server}", "--database", "hub.db")).Complaint);
}
