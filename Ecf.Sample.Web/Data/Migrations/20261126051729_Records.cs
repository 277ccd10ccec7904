using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    First = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Last = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Days = table.Column<decimal>(type: "TEXT", nullable: true),
                    Extends = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => new { x.Person, x.First });
                    table.ForeignKey(
                        name: "FK_absences_ects_Person",
                        column: x => x.Person,
                        principalTable: "ects",
                        principalColumn: "Trn",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "declarations",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declarations", x => new { x.Person, x.Role, x.Type, x.Attempt });
                });

            migrationBuilder.CreateTable(
                name: "published_feeds",
                columns: table => new
                {
                    Feed = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Ics = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_feeds", x => x.Feed);
                });

            migrationBuilder.CreateTable(
                name: "working_pattern_changes",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Fte = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_working_pattern_changes", x => new { x.Person, x.From });
                    table.ForeignKey(
                        name: "FK_working_pattern_changes_ects_Person",
                        column: x => x.Person,
                        principalTable: "ects",
                        principalColumn: "Trn",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropTable(
                name: "declarations");

            migrationBuilder.DropTable(
                name: "published_feeds");

            migrationBuilder.DropTable(
                name: "working_pattern_changes");
        }
    }
}
