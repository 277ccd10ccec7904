using Ecf.Sample.Web.Tests.Audit;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class AuditOnPostgreSqlTests : AuditTests
{
    public AuditOnPostgreSqlTests() => StoreKinds.Asked = StoreKind.PostgreSql;
}
