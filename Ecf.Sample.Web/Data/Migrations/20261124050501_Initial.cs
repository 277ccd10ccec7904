using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ects",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Cohort = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: false),
                    InductionStart = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Fte = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Left = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ects", x => x.Trn);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    SessionId = table.Column<string>(type: "TEXT", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    RecordedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marks", x => new { x.Person, x.SessionId });
                });

            migrationBuilder.CreateTable(
                name: "mentors",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Cohort = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: false),
                    TrainingStart = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    FundedBefore = table.Column<bool>(type: "INTEGER", nullable: false),
                    Left = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mentors", x => x.Trn);
                });

            migrationBuilder.CreateTable(
                name: "schools",
                columns: table => new
                {
                    Urn = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Town = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    CalendarId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schools", x => x.Urn);
                });

            migrationBuilder.CreateTable(
                name: "mentorships",
                columns: table => new
                {
                    Ect = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Mentor = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mentorships", x => new { x.Ect, x.From });
                    table.ForeignKey(
                        name: "FK_mentorships_ects_Ect",
                        column: x => x.Ect,
                        principalTable: "ects",
                        principalColumn: "Trn",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_mentorships_mentors_Mentor",
                        column: x => x.Mentor,
                        principalTable: "mentors",
                        principalColumn: "Trn",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "school_periods",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    School = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_school_periods", x => new { x.Person, x.From });
                    table.ForeignKey(
                        name: "FK_school_periods_schools_School",
                        column: x => x.School,
                        principalTable: "schools",
                        principalColumn: "Urn",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ects_Cohort",
                table: "ects",
                column: "Cohort");

            migrationBuilder.CreateIndex(
                name: "IX_mentors_Cohort",
                table: "mentors",
                column: "Cohort");

            migrationBuilder.CreateIndex(
                name: "IX_mentorships_Mentor",
                table: "mentorships",
                column: "Mentor");

            migrationBuilder.CreateIndex(
                name: "IX_school_periods_School",
                table: "school_periods",
                column: "School");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "marks");

            migrationBuilder.DropTable(
                name: "mentorships");

            migrationBuilder.DropTable(
                name: "school_periods");

            migrationBuilder.DropTable(
                name: "ects");

            migrationBuilder.DropTable(
                name: "mentors");

            migrationBuilder.DropTable(
                name: "schools");
        }
    }
}
