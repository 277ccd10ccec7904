using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

/// <summary>The site over PostgreSQL; over SQLite where that is not installed.</summary>
public sealed class PostgreSqlSite() : SiteFactory(NeedsPostgreSqlFactAttribute.IsThere ? StoreKind.PostgreSql : StoreKind.Sqlite);
