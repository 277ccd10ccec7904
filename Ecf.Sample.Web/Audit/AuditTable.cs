using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Audit;

/// <summary>The table of the audit, and the triggers that let nobody change it.</summary>
internal static class AuditTable
{
    private const string Refusal = "the audit is only ever added to";

    internal static void AddTo(ModelBuilder model)
    {
        var entries = model.Entity<AuditEntry>().ToTable("audit_entries");
        entries.HasKey(row => row.Id);
        entries.HasIndex(row => row.Who);
        entries.HasIndex(row => row.Thing);
        entries.Property(row => row.Who).HasMaxLength(40);
        entries.Property(row => row.Kind).HasMaxLength(40);
    }

    /// <summary>What a migration tells the store so that entries are neither changed nor deleted.</summary>
    /// <param name="isPostgreSql">Which of the two kinds of store it is.</param>
    internal static IEnumerable<string> Triggers(bool isPostgreSql) => isPostgreSql
        ?
        [
            $"CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{Refusal}'; END $$",
            "CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_is_kept()",
            "CREATE TRIGGER audit_is_kept_whole BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()",
        ]
        :
        [
            $"CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, '{Refusal}'); END",
            $"CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, '{Refusal}'); END",
        ];
}
