using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Absences : Migration
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
                name: "working_pattern_changes");
        }
    }
}
