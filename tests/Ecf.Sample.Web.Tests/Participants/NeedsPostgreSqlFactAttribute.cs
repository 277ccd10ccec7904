namespace Ecf.Sample.Web.Tests.Participants;

/// <summary>A test that asks PostgreSQL as well: left out, saying so, where the server is not installed, but never in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsPostgreSqlFactAttribute : FactAttribute
{
    public NeedsPostgreSqlFactAttribute()
    {
        if (PostgreSqlServer.FindPrograms() is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "NOT TESTED: PostgreSQL is not installed on this machine (on Debian: apt-get install postgresql); set CI=true to require it.";
        }
    }
}
