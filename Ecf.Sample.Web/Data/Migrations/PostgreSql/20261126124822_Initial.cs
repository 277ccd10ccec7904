using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    School = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    Facilitator = table.Column<string>(type: "text", nullable: true),
                    IsDisabled = table.Column<bool>(type: "boolean", nullable: false),
                    IsForTryingOut = table.Column<bool>(type: "boolean", nullable: false),
                    LastSignIn = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "text", nullable: true),
                    NormalizedUserName = table.Column<string>(type: "text", nullable: true),
                    Email = table.Column<string>(type: "text", nullable: true),
                    NormalizedEmail = table.Column<string>(type: "text", nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "declarations",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Type = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Attempt = table.Column<int>(type: "integer", nullable: false),
                    Date = table.Column<LocalDate>(type: "date", nullable: false),
                    Evidence = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declarations", x => new { x.Person, x.Role, x.Type, x.Attempt });
                });

            migrationBuilder.CreateTable(
                name: "ects",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Cohort = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeId = table.Column<string>(type: "text", nullable: false),
                    InductionStart = table.Column<LocalDate>(type: "date", nullable: false),
                    Fte = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Left = table.Column<LocalDate>(type: "date", nullable: true),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ects", x => x.Trn);
                });

            migrationBuilder.CreateTable(
                name: "facilitators",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<LocalDate>(type: "date", nullable: false),
                    To = table.Column<LocalDate>(type: "date", nullable: true),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facilitators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feed_key_changes",
                columns: table => new
                {
                    Feed = table.Column<string>(type: "text", nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feed_key_changes", x => x.Feed);
                });

            migrationBuilder.CreateTable(
                name: "held_files",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    SentAt = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_held_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "induction_tutors",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_induction_tutors", x => x.Trn);
                });

            migrationBuilder.CreateTable(
                name: "keys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                columns: table => new
                {
                    Person = table.Column<string>(type: "text", nullable: false),
                    SessionId = table.Column<string>(type: "text", nullable: false),
                    RecordedOn = table.Column<LocalDate>(type: "date", nullable: false),
                    Mark = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    From = table.Column<LocalTime>(type: "time", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marks", x => new { x.Person, x.SessionId, x.RecordedOn });
                });

            migrationBuilder.CreateTable(
                name: "mentors",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Cohort = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeId = table.Column<string>(type: "text", nullable: false),
                    TrainingStart = table.Column<LocalDate>(type: "date", nullable: false),
                    FundedBefore = table.Column<bool>(type: "boolean", nullable: false),
                    Left = table.Column<LocalDate>(type: "date", nullable: true),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mentors", x => x.Trn);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    Trn = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    AsAt = table.Column<LocalDate>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Cohort = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    School = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    MovedOn = table.Column<LocalDate>(type: "date", nullable: true),
                    Shortfall = table.Column<int>(type: "integer", nullable: false),
                    Missed = table.Column<int>(type: "integer", nullable: false),
                    OldestUnrecorded = table.Column<LocalDate>(type: "date", nullable: true),
                    Partners = table.Column<int>(type: "integer", nullable: false),
                    Buddy = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true),
                    NextDeclaration = table.Column<LocalDate>(type: "date", nullable: true),
                    NextReview = table.Column<LocalDate>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participants", x => new { x.Trn, x.Role });
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    From = table.Column<LocalDate>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    To = table.Column<LocalDate>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participations", x => new { x.Person, x.Role, x.From });
                });

            migrationBuilder.CreateTable(
                name: "published_feeds",
                columns: table => new
                {
                    Feed = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Ics = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_feeds", x => x.Feed);
                });

            migrationBuilder.CreateTable(
                name: "schools",
                columns: table => new
                {
                    Urn = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Town = table.Column<string>(type: "text", nullable: false),
                    DistrictCode = table.Column<string>(type: "text", nullable: false),
                    CalendarId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schools", x => x.Urn);
                });

            migrationBuilder.CreateTable(
                name: "sealing_keys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealing_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "setup_tokens",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false),
                    MadeOn = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_setup_tokens", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<string>(type: "text", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_claims_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    ProviderKey = table.Column<string>(type: "text", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_logins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_account_logins_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "text", nullable: false),
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_account_tokens_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    First = table.Column<LocalDate>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Last = table.Column<LocalDate>(type: "date", nullable: true),
                    Days = table.Column<decimal>(type: "numeric", nullable: true),
                    Extends = table.Column<bool>(type: "boolean", nullable: false)
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
                    Person = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    From = table.Column<LocalDate>(type: "date", nullable: false),
                    Fte = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "buddy_places",
                columns: table => new
                {
                    Cohort = table.Column<int>(type: "integer", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Group = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Mentor = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    On = table.Column<LocalDate>(type: "date", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "mentorships",
                columns: table => new
                {
                    Ect = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    From = table.Column<LocalDate>(type: "date", nullable: false),
                    Mentor = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    To = table.Column<LocalDate>(type: "date", nullable: true)
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
                    Person = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    From = table.Column<LocalDate>(type: "date", nullable: false),
                    School = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    To = table.Column<LocalDate>(type: "date", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "tutorships",
                columns: table => new
                {
                    School = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Tutor = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    From = table.Column<LocalDate>(type: "date", nullable: false),
                    To = table.Column<LocalDate>(type: "date", nullable: true)
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
                name: "IX_account_claims_UserId",
                table: "account_claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_account_logins_UserId",
                table: "account_logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedEmail",
                table: "accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedUserName",
                table: "accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_buddy_places_Cohort_Round_Mentor",
                table: "buddy_places",
                columns: new[] { "Cohort", "Round", "Mentor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_buddy_places_Mentor",
                table: "buddy_places",
                column: "Mentor");

            migrationBuilder.CreateIndex(
                name: "IX_ects_Cohort",
                table: "ects",
                column: "Cohort");

            migrationBuilder.CreateIndex(
                name: "IX_held_files_SentAt",
                table: "held_files",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_mentors_Cohort",
                table: "mentors",
                column: "Cohort");

            migrationBuilder.CreateIndex(
                name: "IX_mentorships_Mentor",
                table: "mentorships",
                column: "Mentor");

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
                name: "IX_school_periods_School",
                table: "school_periods",
                column: "School");

            migrationBuilder.CreateIndex(
                name: "IX_tutorships_Tutor",
                table: "tutorships",
                column: "Tutor");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "buddy_places");

            migrationBuilder.DropTable(
                name: "declarations");

            migrationBuilder.DropTable(
                name: "facilitators");

            migrationBuilder.DropTable(
                name: "feed_key_changes");

            migrationBuilder.DropTable(
                name: "held_files");

            migrationBuilder.DropTable(
                name: "keys");

            migrationBuilder.DropTable(
                name: "marks");

            migrationBuilder.DropTable(
                name: "mentorships");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "published_feeds");

            migrationBuilder.DropTable(
                name: "school_periods");

            migrationBuilder.DropTable(
                name: "sealing_keys");

            migrationBuilder.DropTable(
                name: "setup_tokens");

            migrationBuilder.DropTable(
                name: "tutorships");

            migrationBuilder.DropTable(
                name: "working_pattern_changes");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "mentors");

            migrationBuilder.DropTable(
                name: "induction_tutors");

            migrationBuilder.DropTable(
                name: "schools");

            migrationBuilder.DropTable(
                name: "ects");
        }
    }
}
