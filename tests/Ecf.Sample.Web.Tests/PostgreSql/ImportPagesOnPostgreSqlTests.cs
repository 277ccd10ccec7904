using Ecf.Sample.Web.Tests.Imports;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class ImportPagesOnPostgreSqlTests() : ImportPagesTests(new PostgreSqlSite());
