using Ecf.Domain.Participants;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>The table of which questions are asked, with an index for each.</summary>
internal static class ParticipantTable
{
    internal static void AddTo(ModelBuilder model)
    {
        var rows = model.Entity<Participant>().ToTable("participants");
        rows.HasKey(row => new { row.Trn, row.Role });
        rows.Property(row => row.SortKey);
        rows.HasIndex(row => new { row.SortKey, row.Trn, row.Role });
        rows.HasIndex(row => new { row.Cohort, row.SortKey, row.Trn, row.Role });
        rows.HasIndex(row => row.School);
        rows.HasIndex(row => row.Shortfall);
        rows.HasIndex(row => row.Missed);
        rows.HasIndex(row => row.OldestUnrecorded);
        rows.HasIndex(row => new { row.Role, row.Partners });
        rows.HasIndex(row => row.NextDeclaration);
        rows.HasIndex(row => row.NextReview);
        rows.HasIndex(row => row.MovedOn);
    }
}
