using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SortKey",
                table: "mentors",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SortKey",
                table: "ects",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "facilitators",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facilitators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "induction_tutors",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_induction_tutors", x => x.Trn);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AsAt = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false),
                    Cohort = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    School = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    MovedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Shortfall = table.Column<int>(type: "INTEGER", nullable: false),
                    Missed = table.Column<int>(type: "INTEGER", nullable: false),
                    OldestUnrecorded = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Partners = table.Column<int>(type: "INTEGER", nullable: false),
                    Buddy = table.Column<string>(type: "TEXT", maxLength: 7, nullable: true),
                    NextDeclaration = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    NextReview = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participants", x => new { x.Trn, x.Role });
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participations", x => new { x.Person, x.Role, x.From });
                });

            migrationBuilder.CreateTable(
                name: "tutorships",
                columns: table => new
                {
                    School = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Tutor = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tutorships", x => new { x.School, x.Tutor, x.From });
                    table.ForeignKey(
                        name: "FK_tutorships_induction_tutors_Tutor",
                        column: x => x.Tutor,
                        principalTable: "induction_tutors",
                        principalColumn: "Trn",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_tutorships_schools_School",
                        column: x => x.School,
                        principalTable: "schools",
                        principalColumn: "Urn",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_participants_Cohort_SortKey_Trn_Role",
                table: "participants",
                columns: new[] { "Cohort", "SortKey", "Trn", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_participants_Missed",
                table: "participants",
                column: "Missed");

            migrationBuilder.CreateIndex(
                name: "IX_participants_MovedOn",
                table: "participants",
                column: "MovedOn");

            migrationBuilder.CreateIndex(
                name: "IX_participants_NextDeclaration",
                table: "participants",
                column: "NextDeclaration");

            migrationBuilder.CreateIndex(
                name: "IX_participants_NextReview",
                table: "participants",
                column: "NextReview");

            migrationBuilder.CreateIndex(
                name: "IX_participants_OldestUnrecorded",
                table: "participants",
                column: "OldestUnrecorded");

            migrationBuilder.CreateIndex(
                name: "IX_participants_Role_Partners",
                table: "participants",
                columns: new[] { "Role", "Partners" });

            migrationBuilder.CreateIndex(
                name: "IX_participants_School",
                table: "participants",
                column: "School");

            migrationBuilder.CreateIndex(
                name: "IX_participants_Shortfall",
                table: "participants",
                column: "Shortfall");

            migrationBuilder.CreateIndex(
                name: "IX_participants_SortKey_Trn_Role",
                table: "participants",
                columns: new[] { "SortKey", "Trn", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_tutorships_Tutor",
                table: "tutorships",
                column: "Tutor");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "facilitators");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "tutorships");

            migrationBuilder.DropTable(
                name: "induction_tutors");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "mentors");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "ects");
        }
    }
}
