using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Ecf.Sample.Web.Data;

/// <summary>Lets the migrations tool build the model without starting the site.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<HubContext>
{
    public HubContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<HubContext>().UseSqlite("Data Source=:memory:").Options);
}
