using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ecf.Sample.Web.Data;

/// <summary>Where a hub's records are: a file, or a schema of a database on a server.</summary>
internal abstract class HubStore
{
    /// <summary>What people call the place: a file's path, or a database with its server; never a password.</summary>
    internal abstract string Place { get; }

    /// <summary>Makes and fills the store where there is none, and otherwise looks whether it can be used and brings an older one up to date.</summary>
    /// <param name="records">What a new store is filled with.</param>
    /// <returns><c>null</c> where the store can be used; otherwise the reason, in one line, why not.</returns>
    internal abstract string? Prepare(Func<HubRecords> records);

    // The tables as a prepared store knows them, so that a site need not work them out anew.
    private IModel? tables;

    /// <summary>Opens a store that is prepared, for somebody who reads it once.</summary>
    internal abstract HubContext Open();

    /// <summary>Lets a site open the store, many times at once.</summary>
    internal abstract void AddTo(IServiceCollection services);

    /// <summary>Why the store cannot be used, in one line; <c>null</c> for what is not the store's refusal.</summary>
    internal abstract string? ProblemOf(Exception refused);

    private protected void KeepTables(HubContext context) => tables = context.Model;

    private protected void UseKeptTables(DbContextOptionsBuilder options)
    {
        if (tables is not null)
        {
            options.UseModel(tables);
        }
    }
}
