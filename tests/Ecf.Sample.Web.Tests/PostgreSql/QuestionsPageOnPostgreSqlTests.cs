using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class QuestionsPageOnPostgreSqlTests(PostgreSqlSite site) : QuestionsPageTests(site), IClassFixture<PostgreSqlSite>;
