using System.Globalization;
using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Reporting.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Data;

/// <summary>How the domain's scalars stand in a column: as the text that they parse from, and lengths as whole minutes.</summary>
internal static class Conversions
{
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    internal static void AddTo(ModelConfigurationBuilder model, string provider)
    {
        model.Properties<Trn>().HaveConversion<TrnText>().HaveMaxLength(7);
        model.Properties<Urn>().HaveConversion<UrnText>().HaveMaxLength(6);
        model.Properties<Fte>().HaveConversion<FteText>().HaveMaxLength(4);
        model.Properties<Mark>().HaveConversion<string>().HaveMaxLength(10);
        model.Properties<AbsenceKind>().HaveConversion<string>().HaveMaxLength(20);
        model.Properties<Evidence>().HaveConversion<string>().HaveMaxLength(20);
        model.Properties<ParticipantRole>().HaveConversion<string>().HaveMaxLength(20);
        model.Properties<DeclarationType>().HaveConversion<string>().HaveMaxLength(20);
        model.Properties<DeclarationEvidence>().HaveConversion<string>().HaveMaxLength(30);
        model.Properties<DeclarationState>().HaveConversion<string>().HaveMaxLength(20);
        model.Properties<Hours>().HaveConversion<WholeMinutes>();
        model.Properties<PersonRole>().HaveConversion<string>().HaveMaxLength(20);
        model.Properties<ParticipationStatus>().HaveConversion<string>().HaveMaxLength(10);
        model.Properties<ParticipationReason>().HaveConversion<string>().HaveMaxLength(30);
        model.Properties<ImportKind>().HaveConversion<string>().HaveMaxLength(20);
        if (provider != PostgreSql)
        {
            // SQLite has no dates; of texts in this form the earlier day is the smaller one.
            model.Properties<LocalTime>().HaveConversion<LocalTimeText>().HaveMaxLength(8);
            model.Properties<LocalDate>().HaveConversion<LocalDateText>().HaveMaxLength(10);
            model.Properties<Instant>().HaveConversion<InstantText>().HaveMaxLength(24);
        }
    }

    /// <summary>Sorts names by their bytes everywhere: SQLite always does, PostgreSQL by the collation named "C".</summary>
    internal static void Collate(ModelBuilder model, string provider)
    {
        foreach (var key in model.Model.GetEntityTypes().Select(type => type.FindProperty("SortKey")).Where(_ => provider == PostgreSql))
        {
            key?.SetCollation("C");
        }
    }

    private sealed class TrnText() : ValueConverter<Trn, string>(trn => trn.ToString(), text => Trn.Parse(text, null));

    private sealed class UrnText() : ValueConverter<Urn, string>(urn => urn.ToString(), text => Urn.Parse(text, null));

    private sealed class FteText() : ValueConverter<Fte, string>(fte => fte.ToString(), text => Fte.Parse(text, CultureInfo.InvariantCulture));

    private sealed class WholeMinutes() : ValueConverter<Hours, int>(hours => hours.Minutes, minutes => Hours.FromMinutes(minutes));

    private sealed class LocalDateText() : ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class InstantText() : ValueConverter<Instant, string>(moment => Moment.Format(moment), text => Moment.Parse(text).Value)
    {
        // Always as long, so that of two texts the earlier moment is the smaller one.
        private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fff'Z'");
    }

    private sealed class LocalTimeText() : ValueConverter<LocalTime, string>(
        time => LocalTimePattern.GeneralIso.Format(time), text => LocalTimePattern.GeneralIso.Parse(text).Value);
}
