using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.People;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecf.Sample.Web.Data;

/// <summary>The hub's store. The domain's records are its rows; beside them lie the keys and files that every instance of the site must find.</summary>
internal abstract class HubContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    internal DbSet<School> Schools => Set<School>();

    internal DbSet<EarlyCareerTeacher> Ects => Set<EarlyCareerTeacher>();

    internal DbSet<Mentor> Mentors => Set<Mentor>();

    internal DbSet<SchoolPeriod> SchoolPeriods => Set<SchoolPeriod>();

    internal DbSet<Mentorship> Mentorships => Set<Mentorship>();

    internal DbSet<WorkingPatternChange> PatternChanges => Set<WorkingPatternChange>();

    internal DbSet<RecordedAbsence> Absences => Set<RecordedAbsence>();

    internal DbSet<RegisterEntry> Marks => Set<RegisterEntry>();

    internal DbSet<InductionTutor> InductionTutors => Set<InductionTutor>();

    internal DbSet<Tutorship> Tutorships => Set<Tutorship>();

    internal DbSet<Facilitator> Facilitators => Set<Facilitator>();

    internal DbSet<Participation> Participations => Set<Participation>();

    /// <summary>The rows of which questions are asked, made from all others for one day.</summary>
    internal DbSet<Participant> Participants => Set<Participant>();

    internal DbSet<PublishedFeed> PublishedFeeds => Set<PublishedFeed>();

    internal DbSet<Declaration> Declarations => Set<Declaration>();

    internal DbSet<BuddyPlace> BuddyPlaces => Set<BuddyPlace>();

    internal DbSet<StoredKey> Keys => Set<StoredKey>();

    internal DbSet<HeldFile> HeldFiles => Set<HeldFile>();

    DbSet<DataProtectionKey> IDataProtectionKeyContext.DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Everything in the store: some thousand rows, quicker read whole than asked for in pieces.</summary>
    internal async Task<HubRecords> ReadAllAsync(CancellationToken stop) => new()
    {
        Schools = await Schools.ToListAsync(stop),
        Ects = await Ects.ToListAsync(stop),
        Mentors = await Mentors.ToListAsync(stop),
        SchoolPeriods = await SchoolPeriods.ToListAsync(stop),
        Mentorships = await Mentorships.ToListAsync(stop),
        InductionTutors = await InductionTutors.ToListAsync(stop),
        Tutorships = await Tutorships.ToListAsync(stop),
        Facilitators = await Facilitators.ToListAsync(stop),
        Participations = await Participations.ToListAsync(stop),
        PatternChanges = await PatternChanges.ToListAsync(stop),
        Absences = await Absences.ToListAsync(stop),
        Declarations = await Declarations.ToListAsync(stop),
    };

    /// <summary>Keeps new rows, all or none; <c>false</c> where somebody kept a row of the same key meanwhile.</summary>
    internal async Task<bool> TryKeepAsync(IEnumerable<object> rows, CancellationToken stop)
    {
        AddRange(rows);
        try
        {
            await SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException taken) when (KeyClash.IsBehind(taken))
        {
            ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Begins to write: until it ends nobody else writes, so that what is read within it still holds when it is committed.</summary>
    internal IDbContextTransaction BeginWriting()
    {
        var transaction = Database.BeginTransaction();
        if (TakeTurn is { } sql)
        {
            Database.ExecuteSqlRaw(sql);
        }

        return transaction;
    }

    /// <inheritdoc cref="BeginWriting"/>
    internal async Task<IDbContextTransaction> BeginWritingAsync(CancellationToken stop)
    {
        var transaction = await Database.BeginTransactionAsync(stop);
        if (TakeTurn is { } sql)
        {
            await Database.ExecuteSqlRawAsync(sql, stop);
        }

        return transaction;
    }

    /// <summary>What makes a transaction wait until it alone writes; <c>null</c> where every transaction does.</summary>
    private protected abstract string? TakeTurn { get; }

    // What the hub knows of people is of the domain; accounts, keys and held files are of the site, and no question is asked of them.
    private bool ChangesRecords => ChangeTracker.Entries().Any(entry =>
        entry.State is not (EntityState.Unchanged or EntityState.Detached) && entry.Entity is not Participant && entry.Metadata.ClrType.Assembly == typeof(School).Assembly);

    /// <summary>Saves, and notes it where records change.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (!ChangesRecords)
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }

        using var own = Database.CurrentTransaction is null ? BeginWriting() : null;
        RecordChanges.Note(this);
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        own?.Commit();
        return saved;
    }

    /// <inheritdoc cref="SaveChanges(bool)"/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangesRecords)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await BeginWritingAsync(cancellationToken) : null;
        await RecordChanges.NoteAsync(this, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await (own?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.AddTo(configurationBuilder, Database.ProviderName!);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        HubTables.AddTo(modelBuilder);
        ParticipantTable.AddTo(modelBuilder);
        AccountTables.AddTo(modelBuilder);
        AuditTable.AddTo(modelBuilder);
        Conversions.Collate(modelBuilder, Database.ProviderName!);
    }
}
