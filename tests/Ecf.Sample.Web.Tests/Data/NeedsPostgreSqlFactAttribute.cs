namespace Ecf.Sample.Web.Tests.Data;

/// <summary>A test that asks PostgreSQL as well: left out, saying so, where the server is not installed, but never in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsPostgreSqlFactAttribute : FactAttribute
{
    /// <summary>Whether the server is to be asked: where it is installed, and wherever it must be.</summary>
    internal static bool IsThere => PostgreSqlServer.FindPrograms() is not null || Environment.GetEnvironmentVariable("CI") == "true";

    public NeedsPostgreSqlFactAttribute()
    {
        if (!IsThere)
        {
            Skip = "NOT TESTED: PostgreSQL is not installed on this machine (on Debian: apt-get install postgresql); set CI=true to require it.";
        }
    }
}
