using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class RegistersPageOnPostgreSqlTests : RegistersPageTests
{
    public RegistersPageOnPostgreSqlTests() => StoreKinds.Asked = StoreKind.PostgreSql;
}
