using System.Security.Cryptography;
using System.Text;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.People;

/// <summary>The ids under which addresses speak of people. A teacher reference number is personal data, and addresses end up in logs and histories.</summary>
/// <remarks>
/// There are only ten million teacher reference numbers, so a plain hash could be tried through in a second. The hash is
/// therefore keyed, and the key never leaves the machine: it lies beside the database, so that a link still leads to the
/// same person after a restart. Without the file a new key is made, and old links lead nowhere.
/// </remarks>
/// <param name="keyFile">Where the key is or shall be.</param>
internal sealed class PersonIds(string keyFile)
{
    private const int KeyBytes = 32;
    private const int IdBytes = 8;

    // Letters alone, and no vowels: an id neither reads as a number nor spells a word.
    private const string Letters = "bcdfghjklmnpqrst";

    private byte[] key = [];

    /// <summary>Takes the key from its file, which is made, for its owner alone to read, where there is none.</summary>
    /// <returns><c>null</c> where that worked; otherwise the reason, in one line, why not.</returns>
    internal string? Prepare()
    {
        try
        {
            if (new FileInfo(keyFile) is not { Exists: true, Length: KeyBytes })
            {
                Make();
            }

            key = File.ReadAllBytes(keyFile);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"The key of people's addresses cannot be kept in {keyFile} ({refused.Message.ReplaceLineEndings(" ").TrimEnd('.')}): let this account write there, or choose another place with --database.";
        }
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

    // Under another name until it is whole, so that a second start never reads half a key.
    private void Make()
    {
        var unfinished = FormattableString.Invariant($"{keyFile}.{Environment.ProcessId}.unfinished");
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(unfinished, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        }

        File.Move(unfinished, keyFile, overwrite: true);
    }
}
