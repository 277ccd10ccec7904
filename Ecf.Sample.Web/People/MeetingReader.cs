using System.Globalization;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.People;

/// <summary>Counts the meetings of a person with each mentor or ECT, as known on a day.</summary>
internal sealed class MeetingReader(HubContext store, HubDescription hub, HubLibrary library)
{
    /// <summary>One for each partner of the person; none where the programme or a calendar is not among the hub's files.</summary>
    internal async Task<IReadOnlyList<PairMeetings>> ReadAsync(PersonFile person, LocalDate asAt, CancellationToken stop)
    {
        Trn[] people = [Number(person.Trn), .. person.Partners.Select(partner => Number(partner.Trn))];
        var ects = await store.Ects.Where(ect => people.Contains(ect.Trn)).ToDictionaryAsync(ect => ect.Trn, stop);
        var schools = await store.Schools.ToDictionaryAsync(school => school.Urn, stop);
        var stays = (await store.SchoolPeriods.Where(period => people.Contains(period.Person)).ToListAsync(stop))
            .Where(period => period.From <= LocalDate.Max(asAt, person.Start) && library.Calendars.ContainsKey(schools[period.School].CalendarId))
            .Select(period => new PairStay(period.Person, schools[period.School], period.From, period.To <= asAt ? period.To : null)).ToLookup(stay => stay.Person);
        return [.. person.Partners.Select(partner => Of(person, partner, asAt)).Where(pair => ects.ContainsKey(pair.Ect)).Select(pair => pair.Meetings(ects[pair.Ect], stays)).OfType<PairMeetings>()];

        PairOf Of(PersonFile one, Partner partner, LocalDate day) => one.Role == Audience.Mentor
            ? new(Number(partner.Trn), Number(one.Trn), partner, day, (hub, library))
            : new(Number(one.Trn), Number(partner.Trn), partner, day, (hub, library));
    }

    private static Trn Number(string trn) => Trn.Parse(trn, CultureInfo.InvariantCulture);

    /// <summary>Where somebody is, as known on a day.</summary>
    private sealed record PairStay(Trn Person, School School, LocalDate From, LocalDate? To);

    private sealed record PairOf(Trn Ect, Trn Mentor, Partner With, LocalDate AsAt, (HubDescription Description, HubLibrary Library) Hub)
    {
        /// <summary>The meetings over every pair of schools; <c>null</c> where the programme is not known.</summary>
        internal PairMeetings? Meetings(EarlyCareerTeacher ect, ILookup<Trn, PairStay> stays)
        {
            var start = TrainingStart.On(ect.InductionStart);
            if (Hub.Library.Followed(ect.ProgrammeId, start) is not { } programme)
            {
                return null;
            }

            var pairs = from mine in stays[Ect]
                        from theirs in stays[Mentor]
                        let span = Span(ect, mine, theirs)
                        where !(span.To < span.From)
                        orderby span.From
                        select Pair(mine.School, theirs.School, start, span);
            return new(With, [.. pairs.Select(pair => MentorMeetings.Of(pair, programme, new(Hub.Description.MeetingLength)))]);
        }

        private MentorPair Pair(School ect, School mentor, TrainingStart start, (LocalDate From, LocalDate? To) span) => new()
        {
            Ect = Ect.ToString(),
            Mentor = Mentor.ToString(),
            EctCalendar = Hub.Library.Calendars[ect.CalendarId],
            MentorCalendar = Hub.Library.Calendars[mentor.CalendarId],
            Start = start,
            Closures = [.. Hub.Library.ClosuresOf(ect), .. ect == mentor ? [] : Hub.Library.ClosuresOf(mentor)],
            From = span.From,
            To = span.To,
        };

        /// <summary>While both are where they are, the one guides the other, and the ECT has not left.</summary>
        private (LocalDate From, LocalDate? To) Span(EarlyCareerTeacher ect, PairStay mine, PairStay theirs)
        {
            LocalDate?[] ends = [mine.To, theirs.To, With.To <= AsAt ? With.To : null, ect.Left <= AsAt ? ect.Left : null];
            return (LocalDate.Max(LocalDate.Max(mine.From, theirs.From), With.From), ends.Min());
        }
    }
}
