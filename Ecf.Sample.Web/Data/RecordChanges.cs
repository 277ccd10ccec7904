using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Data;

/// <summary>Notes in the store each writing of records, so that every instance of the site knows whether what it reckoned still holds.</summary>
internal static class RecordChanges
{
    /// <summary>More people than that are not named: reading everything again is as quick.</summary>
    internal const int MostPeople = 200;

    private static readonly Duration Kept = Duration.FromHours(1);

    /// <summary>Notes a writing, within its transaction.</summary>
    /// <param name="store">The store.</param>
    /// <param name="people">Those whose marks alone were written; <c>null</c> for any other writing.</param>
    internal static void Note(HubContext store, IReadOnlyCollection<string>? people = null)
    {
        var (noted, old) = Statements(people);
        store.Database.ExecuteSql(noted);
        store.Database.ExecuteSql(old);
    }

    /// <inheritdoc cref="Note"/>
    internal static async Task NoteAsync(HubContext store, CancellationToken stop)
    {
        var (noted, old) = Statements(null);
        await store.Database.ExecuteSqlAsync(noted, stop);
        await store.Database.ExecuteSqlAsync(old, stop);
    }

    /// <summary>Forgets whose marks were written: the numbers of writings stay.</summary>
    internal static Task ForgetPeopleAsync(HubContext store, CancellationToken stop) =>
        store.Set<RecordChange>().Where(change => change.People != null).ExecuteUpdateAsync(change => change.SetProperty(row => row.People, (string?)null), stop);

    /// <summary>The number of the last writing; 0 before the first.</summary>
    internal static async Task<long> NumberAsync(HubContext store, CancellationToken stop) => await store.Set<RecordChange>().MaxAsync(change => (long?)change.Number, stop) ?? 0;

    /// <summary>Whose marks were written after a writing; <c>null</c> where anything else was, or where nobody knows any more.</summary>
    internal static async Task<IReadOnlySet<string>?> PeopleSinceAsync(HubContext store, long number, CancellationToken stop)
    {
        var changes = await store.Set<RecordChange>().Where(change => change.Number >= number).OrderBy(change => change.Number).ToListAsync(stop);
        return changes is [var last, .. var later] && last.Number == number && later.TrueForAll(change => change.People is not null)
            ? later.SelectMany(change => change.People!.Split(' ')).ToHashSet(StringComparer.Ordinal) : null;
    }

    // By the clock, so that no number comes twice: a copy that is put back takes the store to an earlier one.
    private static (FormattableString Noted, FormattableString Old) Statements(IReadOnlyCollection<string>? people)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var (number, oldest) = (now.ToUnixTimeTicks(), (now - Kept).ToUnixTimeTicks());
        var named = people is null || people.Count > MostPeople ? null : string.Join(' ', people);
        FormattableString noted = $"""
            INSERT INTO "changes" ("Number", "People")
            SELECT CASE WHEN last."Number" < {number} THEN {number} ELSE last."Number" + 1 END, NULLIF({named ?? ""}, '') FROM (SELECT COALESCE(MAX("Number"), 0) AS "Number" FROM "changes") AS last
            """;
        return (noted, $"""
            DELETE FROM "changes" WHERE "Number" < {oldest} AND "Number" < (SELECT MAX("Number") FROM "changes")
            """);
    }
}
