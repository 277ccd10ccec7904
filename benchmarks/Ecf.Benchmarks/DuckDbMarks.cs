using DuckDB.NET.Data;
using Ecf.Domain.Attendance;

namespace Ecf.Benchmarks;

/// <summary>The marks in DuckDB's own columns in memory, with the cell of each mark looked up beforehand, so that it need only group.</summary>
internal sealed class DuckDbMarks : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    internal DuckDbMarks(MarkColumns marks)
    {
        connection.Open();
        Run("CREATE TABLE marks (person INTEGER, cell UTINYINT, minutes USMALLINT, mark UTINYINT)");
        Append(marks);
    }

    /// <summary>All sums of person × cell × attended or missed are made; one number comes out, so that handing them over costs nothing.</summary>
    internal long Attended(int threads)
    {
        Run($"SET threads TO {threads}");
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT CAST(sum(attended) AS BIGINT) FROM (
              SELECT person, cell, sum(minutes) FILTER (mark = 0) AS attended, sum(minutes) FILTER (mark = 1) AS missed FROM marks GROUP BY person, cell)
            WHERE attended IS NOT NULL OR missed IS NOT NULL
            """;
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Append(MarkColumns marks)
    {
        using var appender = connection.CreateAppender("marks");
        for (var row = 0; row < marks.Count; row++)
        {
            appender.CreateRow().AppendValue(marks.People.Span[row]).AppendValue((byte)CountryMarks.Cells[marks.Sessions.Span[row]])
                .AppendValue(marks.Minutes.Span[row]).AppendValue(marks.Marks.Span[row]).EndRow();
        }
    }
}
