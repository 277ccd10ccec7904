using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
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

    internal DbSet<PublishedFeed> PublishedFeeds => Set<PublishedFeed>();

    internal DbSet<Declaration> Declarations => Set<Declaration>();

    /// <summary>Everything in the store: some thousand rows, quicker read whole than asked for in pieces.</summary>
    internal async Task<HubRecords> ReadAllAsync(CancellationToken stop) => new()
    {
        Schools = await Schools.ToListAsync(stop),
        Ects = await Ects.ToListAsync(stop),
        Mentors = await Mentors.ToListAsync(stop),
        SchoolPeriods = await SchoolPeriods.ToListAsync(stop),
        Mentorships = await Mentorships.ToListAsync(stop),
        PatternChanges = await PatternChanges.ToListAsync(stop),
        Absences = await Absences.ToListAsync(stop),
        Declarations = await Declarations.ToListAsync(stop),
    };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.AddTo(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<School>(school =>
        {
            school.ToTable("schools").HasKey(row => row.Urn);
        });
        modelBuilder.Entity<EarlyCareerTeacher>(ect =>
        {
            ect.ToTable("ects").HasKey(row => row.Trn);
            ect.HasIndex(row => row.Cohort);
        });
        modelBuilder.Entity<Mentor>(mentor =>
        {
            mentor.ToTable("mentors").HasKey(row => row.Trn);
            mentor.HasIndex(row => row.Cohort);
        });
        modelBuilder.Entity<SchoolPeriod>(period =>
        {
            period.ToTable("school_periods").HasKey(row => new { row.Person, row.From });
            period.HasOne<School>().WithMany().HasForeignKey(row => row.School).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Mentorship>(mentorship =>
        {
            mentorship.ToTable("mentorships").HasKey(row => new { row.Ect, row.From });
            mentorship.HasOne<EarlyCareerTeacher>().WithMany().HasForeignKey(row => row.Ect).OnDelete(DeleteBehavior.Restrict);
            mentorship.HasOne<Mentor>().WithMany().HasForeignKey(row => row.Mentor).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<WorkingPatternChange>(change =>
        {
            change.ToTable("working_pattern_changes").HasKey(row => new { row.Person, row.From });
            change.HasOne<EarlyCareerTeacher>().WithMany().HasForeignKey(row => row.Person).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<RecordedAbsence>(absence =>
        {
            absence.ToTable("absences").HasKey(row => new { row.Person, row.First });
            absence.Ignore(row => row.Absence);
            absence.HasOne<EarlyCareerTeacher>().WithMany().HasForeignKey(row => row.Person).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<RegisterEntry>(mark =>
        {
            mark.ToTable("marks").HasKey(row => new { row.Person, row.SessionId });
        });
        modelBuilder.Entity<PublishedFeed>(feed =>
        {
            feed.ToTable("published_feeds").HasKey(row => row.Feed);
        });
        modelBuilder.Entity<Declaration>(declaration =>
        {
            declaration.ToTable("declarations").HasKey(row => new { row.Person, row.Role, row.Type, row.Attempt });
            declaration.Property(row => row.Attempt).ValueGeneratedNever();
        });
    }
}
