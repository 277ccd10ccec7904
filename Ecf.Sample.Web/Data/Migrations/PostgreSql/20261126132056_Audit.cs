using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations.PostgreSql
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    Who = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "text", nullable: false),
                    AsAt = table.Column<LocalDate>(type: "date", nullable: true),
                    Before = table.Column<string>(type: "text", nullable: false),
                    After = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_tries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Quarter = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
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

            foreach (var trigger in Ecf.Sample.Web.Audit.AuditTable.Triggers(isPostgreSql: true))
            {
                migrationBuilder.Sql(trigger);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER audit_is_kept ON audit_entries; DROP TRIGGER audit_is_kept_whole ON audit_entries; DROP FUNCTION audit_is_kept()");
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "sign_in_tries");
        }
    }
}
