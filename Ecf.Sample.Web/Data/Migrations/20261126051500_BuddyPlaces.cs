using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class BuddyPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "buddy_places",
                columns: table => new
                {
                    Cohort = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Mentor = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    On = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_buddy_places", x => new { x.Cohort, x.Round, x.Group, x.Place });
                    table.ForeignKey(
                        name: "FK_buddy_places_mentors_Mentor",
                        column: x => x.Mentor,
                        principalTable: "mentors",
                        principalColumn: "Trn",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_buddy_places_Cohort_Round_Mentor",
                table: "buddy_places",
                columns: new[] { "Cohort", "Round", "Mentor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_buddy_places_Mentor",
                table: "buddy_places",
                column: "Mentor");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "buddy_places");
        }
    }
}
