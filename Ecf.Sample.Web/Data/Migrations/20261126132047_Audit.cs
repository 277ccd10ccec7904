using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "TEXT", nullable: false),
                    AsAt = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_tries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Quarter = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_tries", x => new { x.Key, x.Quarter });
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Thing",
                table: "audit_entries",
                column: "Thing");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Who",
                table: "audit_entries",
                column: "Who");

            foreach (var trigger in Ecf.Sample.Web.Audit.AuditTable.Triggers(isPostgreSql: false))
            {
                migrationBuilder.Sql(trigger);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "sign_in_tries");
        }
    }
}
