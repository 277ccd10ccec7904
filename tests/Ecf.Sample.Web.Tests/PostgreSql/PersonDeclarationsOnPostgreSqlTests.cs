using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

public sealed class PersonDeclarationsOnPostgreSqlTests : PersonDeclarationsTests
{
    public PersonDeclarationsOnPostgreSqlTests() => StoreKinds.Asked = StoreKind.PostgreSql;
}
