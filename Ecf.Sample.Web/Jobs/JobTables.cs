using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Jobs;

/// <summary>The tables of long work.</summary>
internal static class JobTables
{
    internal static void AddTo(ModelBuilder model)
    {
        var jobs = model.Entity<Job>().ToTable("jobs");
        jobs.HasKey(row => row.Id);
        jobs.Property(row => row.Id).HasMaxLength(32);
        jobs.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
        jobs.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
        jobs.HasIndex(row => row.Who);
        var pieces = model.Entity<JobPiece>().ToTable("job_pieces");
        pieces.HasKey(row => new { row.Job, row.Place });
        pieces.HasOne<Job>().WithMany().HasForeignKey(row => row.Job).OnDelete(DeleteBehavior.Cascade);
    }
}
