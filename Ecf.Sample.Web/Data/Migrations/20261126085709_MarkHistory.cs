using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecf.Sample.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class MarkHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_marks",
                table: "marks");

            migrationBuilder.AddPrimaryKey(
                name: "PK_marks",
                table: "marks",
                columns: new[] { "Person", "SessionId", "RecordedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_marks",
                table: "marks");

            migrationBuilder.AddPrimaryKey(
                name: "PK_marks",
                table: "marks",
                columns: new[] { "Person", "SessionId" });
        }
    }
}
