using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.People;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecf.Sample.Web.Data;

/// <summary>The tables of a hub's records, with what a row is known by and what it points at.</summary>
internal static class HubTables
{
    internal static void AddTo(ModelBuilder model)
    {
        model.Entity<School>().ToTable("schools").HasKey(row => row.Urn);
        People(model);
        Times(model);
        Buddies(model);
        // A correction stands beside what it corrects: an earlier day still knows what it knew.
        model.Entity<RegisterEntry>().ToTable("marks").HasKey(row => new { row.Person, row.SessionId, row.RecordedOn });
        model.Entity<PublishedFeed>().ToTable("published_feeds").HasKey(row => row.Feed);
        var declarations = model.Entity<Declaration>().ToTable("declarations");
        declarations.HasKey(row => new { row.Person, row.Role, row.Type, row.Attempt });
        declarations.Property(row => row.Attempt).ValueGeneratedNever();
        Beside(model);
    }

    /// <summary>What is no record, and lies in the store so that every instance of the site finds it.</summary>
    private static void Beside(ModelBuilder model)
    {
        model.Entity<StoredKey>().ToTable("keys").HasKey(row => row.Name);
        var changes = model.Entity<RecordChange>().ToTable("changes");
        changes.HasKey(row => row.Number);
        changes.Property(row => row.Number).ValueGeneratedNever();
        model.Entity<MadeRows>().ToTable("made_rows").HasKey(row => row.AsAt);
        model.Entity<DataProtectionKey>().ToTable("sealing_keys");
        var files = model.Entity<HeldFile>().ToTable("held_files");
        files.HasKey(row => row.Id);
        files.Property(row => row.Id).HasMaxLength(32);
        files.HasIndex(row => row.SentAt);
    }

    private static void People(ModelBuilder model)
    {
        var ects = model.Entity<EarlyCareerTeacher>().ToTable("ects");
        ects.HasKey(row => row.Trn);
        ects.HasIndex(row => row.Cohort);
        ects.Property(row => row.SortKey);
        var mentors = model.Entity<Mentor>().ToTable("mentors");
        mentors.HasKey(row => row.Trn);
        mentors.HasIndex(row => row.Cohort);
        mentors.Property(row => row.SortKey);
        var tutors = model.Entity<InductionTutor>().ToTable("induction_tutors");
        tutors.HasKey(row => row.Trn);
        tutors.Property(row => row.SortKey);
        var facilitators = model.Entity<Facilitator>().ToTable("facilitators");
        facilitators.HasKey(row => row.Id);
        facilitators.Property(row => row.SortKey);
    }

    private static void Times(ModelBuilder model)
    {
        var periods = model.Entity<SchoolPeriod>().ToTable("school_periods");
        periods.HasKey(row => new { row.Person, row.From });
        PointAt<SchoolPeriod, School>(periods, nameof(SchoolPeriod.School));
        var mentorships = model.Entity<Mentorship>().ToTable("mentorships");
        mentorships.HasKey(row => new { row.Ect, row.From });
        PointAt<Mentorship, EarlyCareerTeacher>(mentorships, nameof(Mentorship.Ect));
        PointAt<Mentorship, Mentor>(mentorships, nameof(Mentorship.Mentor));
        var tutorships = model.Entity<Tutorship>().ToTable("tutorships");
        tutorships.HasKey(row => new { row.School, row.Tutor, row.From });
        PointAt<Tutorship, School>(tutorships, nameof(Tutorship.School));
        PointAt<Tutorship, InductionTutor>(tutorships, nameof(Tutorship.Tutor));
        var changes = model.Entity<WorkingPatternChange>().ToTable("working_pattern_changes");
        changes.HasKey(row => new { row.Person, row.From });
        PointAt<WorkingPatternChange, EarlyCareerTeacher>(changes, nameof(WorkingPatternChange.Person));
        var absences = model.Entity<RecordedAbsence>().ToTable("absences");
        absences.HasKey(row => new { row.Person, row.First });
        absences.Ignore(row => row.Absence);
        PointAt<RecordedAbsence, EarlyCareerTeacher>(absences, nameof(RecordedAbsence.Person));
        model.Entity<Participation>().ToTable("participations").HasKey(row => new { row.Person, row.Role, row.From });
    }

    private static void Buddies(ModelBuilder model)
    {
        var places = model.Entity<BuddyPlace>().ToTable("buddy_places");
        places.HasKey(row => new { row.Cohort, row.Round, row.Group, row.Place });
        places.HasIndex(row => new { row.Cohort, row.Round, row.Mentor }).IsUnique();
        PointAt<BuddyPlace, Mentor>(places, nameof(BuddyPlace.Mentor));
    }

    private static void PointAt<TRow, TOther>(EntityTypeBuilder<TRow> rows, string key)
        where TRow : class
        where TOther : class =>
        rows.HasOne<TOther>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
