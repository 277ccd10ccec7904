using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class CohortPageOnPostgreSqlTests(PostgreSqlSite site) : CohortPageTests(site), IClassFixture<PostgreSqlSite>;
