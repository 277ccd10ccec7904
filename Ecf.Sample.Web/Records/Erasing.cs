using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Records;

/// <summary>
/// Takes a person's name and number out of everything the hub keeps, and leaves hours and money as they are: a made-up number stands where theirs stood,
/// so that what others are owed still adds up.
/// </summary>
internal sealed class Erasing(HubContext store, Totals totals, PersonIds ids, AuditBook audit)
{
    /// <summary>How the names of erased people begin; a number follows.</summary>
    internal const string Name = "Erased person";

    /// <summary>Erases somebody.</summary>
    /// <param name="trn">Their number.</param>
    /// <param name="asAt">The day whose totals are compared.</param>
    /// <param name="stop">Gives up, and then nothing is erased.</param>
    /// <returns>The number that stands in place of theirs; <c>null</c> where the hub's totals would not have stayed as they are, and nothing is erased.</returns>
    internal async Task<Trn?> EraseAsync(Trn trn, LocalDate asAt, CancellationToken stop)
    {
        foreach (var other in await NumbersAsync(trn, stop))
        {
            await using var transaction = await store.BeginWritingAsync(stop);
            var before = await totals.OfAsync(asAt, stop);
            await ReplaceAsync(trn, other, stop);
            if (await totals.OfAsync(asAt, stop) == before)
            {
                await audit.NoteAsync(audit.Of(AuditKinds.PersonErased, $"people/{ids.Of(Audience.EarlyCareerTeacher, trn.ToString())}"), stop);
                await transaction.CommitAsync(stop);
                return other;
            }

            store.ChangeTracker.Clear();
        }

        return null;
    }

    /// <summary>Numbers that nobody has: the highest of all, and one that stands among the others where theirs does, since of two equal claims the lower number goes first.</summary>
    private async Task<IReadOnlyList<Trn>> NumbersAsync(Trn trn, CancellationToken stop)
    {
        var taken = (await store.Ects.Select(row => row.Trn).ToListAsync(stop)).Concat(await store.Mentors.Select(row => row.Trn).ToListAsync(stop))
            .Concat(await store.InductionTutors.Select(row => row.Trn).ToListAsync(stop)).Select(Number).ToHashSet();
        var own = Number(trn);
        var highest = Enumerable.Range(0, 9_999_999).Select(down => 9_999_999 - down).First(number => !taken.Contains(number));
        var below = Enumerable.Range(1, own).Select(down => own - down).TakeWhile(number => !taken.Contains(number)).Take(50_000);
        var above = Enumerable.Range(own + 1, 9_999_999 - own).TakeWhile(number => !taken.Contains(number)).Take(50_000);
        return [.. new[] { highest }.Concat(below.Concat(above).OrderBy(_ => Random.Shared.Next()).Take(1)).Where(number => number > 0).Select(Of)];
    }

    private static int Number(Trn trn) => int.Parse(trn.ToString(), System.Globalization.CultureInfo.InvariantCulture);

    private static Trn Of(int number) => Trn.Parse(FormattableString.Invariant($"{number:0000000}"), null);

    private async Task ReplaceAsync(Trn trn, Trn other, CancellationToken stop)
    {
        var all = PersonColumns.Of(store);
        var name = await NewNameAsync(stop);
        foreach (var people in all.Where(held => held.IsOfPeople))
        {
            await CopyAsync(people, (trn, other), name, stop);
        }

        foreach (var (held, column) in all.Where(held => !held.IsOfPeople).SelectMany(held => held.Columns.Select(column => (held, column.GetColumnName()))))
        {
            await RunAsync($"UPDATE \"{held.Name}\" SET \"{column}\" = {{0}} WHERE \"{column}\" = {{1}}", [other.ToString(), trn.ToString()], stop);
        }

        foreach (var people in all.Where(held => held.IsOfPeople))
        {
            await RunAsync($"DELETE FROM \"{people.Name}\" WHERE \"{people.Columns[0].GetColumnName()}\" = {{0}}", [trn.ToString()], stop);
        }

        await ForgetAsync(trn, stop);
    }

    /// <summary>The person's row again, under the other number and name: whatever points at it can then follow.</summary>
    private Task CopyAsync(PersonColumns people, (Trn Old, Trn New) number, string name, CancellationToken stop)
    {
        var columns = people.Table.GetProperties().Select(column => column.GetColumnName()).ToList();
        var values = columns.Select(column => column == people.Columns[0].GetColumnName() ? "{0}" : column switch { "Name" => "{1}", "SortKey" => "{2}", _ => $"\"{column}\"" });
        return RunAsync(
            $"INSERT INTO \"{people.Name}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM \"{people.Name}\" WHERE \"{people.Columns[0].GetColumnName()}\" = {{3}}",
            [number.New.ToString(), name, PersonName.SortKeyOf(name), number.Old.ToString()], stop);
    }

    /// <summary>Lists sent in and not taken may name anybody, so they go; so do the calendars of the person, which another address gets.</summary>
    private async Task ForgetAsync(Trn trn, CancellationToken stop)
    {
        string[] feeds = [.. new[] { Audience.EarlyCareerTeacher, Audience.Mentor }.Select(role => $"people/{ids.Of(role, trn.ToString())}").SelectMany(feed => new[] { feed, $"{feed}-reviews" })];
        await store.Participants.ExecuteDeleteAsync(stop);
        await RecordChanges.ForgetPeopleAsync(store, stop);
        await RecordChanges.NoteAsync(store, stop);
        await store.HeldFiles.ExecuteDeleteAsync(stop);
        await store.PublishedFeeds.Where(row => feeds.Contains(row.Feed)).ExecuteDeleteAsync(stop);
        await store.Set<FeedKeyChange>().Where(row => feeds.Contains(row.Feed)).ExecuteDeleteAsync(stop);
    }

    // Names of tables and columns alone are written into it: they come from the store's own model.
    private Task RunAsync(string sql, IEnumerable<object> values, CancellationToken stop) => store.Database.ExecuteSqlRawAsync(sql, values, stop);

    private async Task<string> NewNameAsync(CancellationToken stop)
    {
        var names = (await store.Ects.Where(row => row.Name.StartsWith(Name)).Select(row => row.Name).ToListAsync(stop))
            .Concat(await store.Mentors.Where(row => row.Name.StartsWith(Name)).Select(row => row.Name).ToListAsync(stop))
            .Concat(await store.InductionTutors.Where(row => row.Name.StartsWith(Name)).Select(row => row.Name).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, names.Count + 1).Select(number => FormattableString.Invariant($"{Name} {number}")).First(name => !names.Contains(name));
    }
}
