using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
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

    internal DbSet<RegisterEntry> Marks => Set<RegisterEntry>();

    internal DbSet<InductionTutor> InductionTutors => Set<InductionTutor>();

    internal DbSet<Tutorship> Tutorships => Set<Tutorship>();

    internal DbSet<Facilitator> Facilitators => Set<Facilitator>();

    internal DbSet<Participation> Participations => Set<Participation>();

    internal DbSet<Absence> Absences => Set<Absence>();

    /// <summary>The rows of which questions are asked, made from all others for one day.</summary>
    internal DbSet<Participant> Participants => Set<Participant>();

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
        Absences = await Absences.ToListAsync(stop),
    };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.AddTo(configurationBuilder, Database.ProviderName!);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        HubTables.AddTo(modelBuilder);
        ParticipantTable.AddTo(modelBuilder);
        Conversions.Collate(modelBuilder, Database.ProviderName!);
    }
}
