using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class BuddiesPageOnPostgreSqlTests : BuddiesPageTests, IClassFixture<PostgreSqlSite>
{
    public BuddiesPageOnPostgreSqlTests(PostgreSqlSite site)
        : base(site) => StoreKinds.Asked = StoreKind.PostgreSql;
}
