using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>The hub's store. The domain's records are its rows.</summary>
internal sealed class HubContext(DbContextOptions<HubContext> options) : DbContext(options)
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

    // What the hub knows of people is of the domain; accounts and their like are of the site, and no question is asked of them.
    private bool ChangesRecords => ChangeTracker.Entries().Any(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)
        && entry.Entity is not Participant && entry.Entity.GetType().Assembly == typeof(School).Assembly);

    /// <summary>Saves, and forgets the rows of which questions are asked if anything changes that they were made from.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (!ChangesRecords)
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }

        using var own = Database.CurrentTransaction is null ? Database.BeginTransaction() : null;
        Participants.ExecuteDelete();
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

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await Participants.ExecuteDeleteAsync(cancellationToken);
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
        Conversions.Collate(modelBuilder, Database.ProviderName!);
    }
}
