using System.Globalization;
using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Data;

/// <summary>How the domain's scalars stand in a column: as the text that they parse from.</summary>
internal static class Conversions
{
    internal static void AddTo(ModelConfigurationBuilder model)
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
        model.Properties<LocalTime>().HaveConversion<LocalTimeText>().HaveMaxLength(8);
        model.Properties<LocalDate>().HaveConversion<LocalDateText>().HaveMaxLength(10);
    }

    private sealed class TrnText() : ValueConverter<Trn, string>(trn => trn.ToString(), text => Trn.Parse(text, null));

    private sealed class UrnText() : ValueConverter<Urn, string>(urn => urn.ToString(), text => Urn.Parse(text, null));

    private sealed class FteText() : ValueConverter<Fte, string>(fte => fte.ToString(), text => Fte.Parse(text, CultureInfo.InvariantCulture));

    private sealed class LocalDateText() : ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class LocalTimeText() : ValueConverter<LocalTime, string>(
        time => LocalTimePattern.GeneralIso.Format(time), text => LocalTimePattern.GeneralIso.Parse(text).Value);
}
