using System.Security.Cryptography;
using System.Text;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.People;

/// <summary>The ids under which addresses speak of people. A teacher reference number is personal data, and addresses end up in logs and histories.</summary>
/// <remarks>
/// There are only ten million teacher reference numbers, so a plain hash could be tried through in a second. The hash is
/// therefore keyed, and the key lies in the hub's store: a link leads to the same person after a restart, on another
/// machine, and from a copy that was put back.
/// </remarks>
/// <param name="key">The key, of 32 bytes.</param>
internal sealed class PersonIds(byte[] key)
{
    private const string Name = "person-ids";
    private const int KeyBytes = 32;
    private const int IdBytes = 8;

    // Letters alone, and no vowels: an id neither reads as a number nor spells a word.
    private const string Letters = "bcdfghjklmnpqrst";

    /// <summary>Takes the key from a store that is prepared. Where it has none, from the file beside it that earlier versions kept it in; where there is none either, a new one is made.</summary>
    internal static PersonIds In(HubStore store)
    {
        using var context = store.Open();
        return new(Convert.FromBase64String((Find(context) ?? Keep(context, FromFile(store) ?? RandomNumberGenerator.GetBytes(KeyBytes))).Value));
    }

    /// <summary>The id of a person in a role: sixteen letters.</summary>
    internal string Of(Audience role, string trn) => Of($"{role}/{trn}");

    /// <summary>The id of a facilitator whom the hub's plans name.</summary>
    internal string OfFacilitator(string name) => Of($"Facilitator/{name}");

    /// <summary>What must stand in the address of a feed for a calendar program that cannot sign in: 32 letters that nobody guesses.</summary>
    /// <param name="feed">Whose it is, as the end of its address without the ending: "cohorts/2024".</param>
    /// <param name="changes">How many times the key was changed, so that the addresses given out before lead nowhere.</param>
    internal string KeyOfFeed(string feed, int changes) => Letter(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(FormattableString.Invariant($"Feed/{changes}/{feed}"))), 2 * IdBytes);

    private string Of(string person)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person));
        return Letter(hash, IdBytes);
    }

    private static string Letter(byte[] hash, int bytes) => string.Concat(hash.Take(bytes).SelectMany(part => new[] { Letters[part >> 4], Letters[part & 15] }));

    private static StoredKey? Find(HubContext context) => context.Keys.SingleOrDefault(kept => kept.Name == Name);

    private static StoredKey Keep(HubContext context, byte[] key)
    {
        var made = new StoredKey(Name, Convert.ToBase64String(key));
        context.Add(made);
        try
        {
            context.SaveChanges();
            return made;
        }
        catch (DbUpdateException taken) when (KeyClash.IsBehind(taken))
        {
            // Another start was quicker: its key is everybody's.
            context.ChangeTracker.Clear();
            return Find(context)!;
        }
    }

    private static byte[]? FromFile(HubStore store) =>
        store is FileStore file && new FileInfo(file.Path + ".key") is { Exists: true, Length: KeyBytes } kept ? File.ReadAllBytes(kept.FullName) : null;
}
