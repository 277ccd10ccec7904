using System.Security.Cryptography;
using System.Text;
using Ecf.Sample.Web.MadeUp;
using Snapshooter.Xunit;

namespace Ecf.Sample.Web.Tests.MadeUp;

public sealed class MadeUpHubTests
{
    [Fact]
    public void MadeUpHub_AnyMachine_IsTheSameEveryTime() => Snapshot.Match(Summary());

    [Fact]
    public void MadeUpHub_MadeTwice_IsTheSame() =>
        Assert.Equal(Some.Records.Tables.SelectMany(rows => rows), MadeUpHub.Of(Some.Hub, Some.Library, Some.RecordsTo).Tables.SelectMany(rows => rows));

    [Fact]
    public void Numbers_EctsAndMentors_AreEachOnesOwnAndNobodysInTruth()
    {
        var numbers = Some.Records.Ects.Select(ect => ect.Trn).Concat(Some.Records.Mentors.Select(mentor => mentor.Trn)).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.StartsWith("000", number.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Names_EctsAndMentors_AreEachOnesOwn()
    {
        var names = Some.Records.Ects.Select(ect => ect.Name).Concat(Some.Records.Mentors.Select(mentor => mentor.Name)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData("’")]
    [InlineData("'")]
    [InlineData("-")]
    [InlineData("ł")]
    [InlineData("í")]
    public void Names_OfAHub_HoldWhatSystemsBreakOn(string mark) =>
        Assert.Contains(Some.Records.Ects, ect => ect.Name.Contains(mark, StringComparison.Ordinal));

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Cohort_OfTheHub_HasAboutAHundredEctsAndNinetyMentors(int cohort)
    {
        Assert.InRange(Some.Records.Ects.Count(ect => ect.Cohort == cohort), 90, 110);
        Assert.InRange(Some.Records.Mentors.Count(mentor => mentor.Cohort == cohort), 80, 100);
    }

    [Fact]
    public void Schools_OfTheHub_AreSixtyAndTwoThirdsAroundNottingham()
    {
        Assert.Equal(60, Some.Records.Schools.Count);
        Assert.Equal(40, Some.Records.Schools.Count(school => school.DistrictCode is "E06000018" or ['E', '0', '7', '0', '0', '0', '1', '7', _]));
        Assert.All(Some.Records.Schools, school => Assert.StartsWith("99", school.Urn.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Calendars_OfSchoolsWithPeople_AreAmongTheirCohorts()
    {
        var calendars = Some.Records.Schools.ToDictionary(school => school.Urn, school => school.CalendarId);
        Assert.All(Some.Records.Ects, ect => Assert.Contains(calendars[Some.PeriodsOf[ect.Trn][0].School], Some.Hub.Cohort(ect.Cohort)!.Calendars));
    }

    [Fact]
    public void Mentorships_All_LieInsideBothPeoplesTimesAtOneSchool() => Assert.All(Some.Records.Mentorships, mentorship =>
        Assert.Contains(Some.PeriodsOf[mentorship.Ect], ect => Some.PeriodsOf[mentorship.Mentor].Any(mentor =>
            ect.School == mentor.School && Inside(mentorship, ect) && Inside(mentorship, mentor))));

    [Fact]
    public void Mentorships_OfOneEct_DoNotOverlap() => Assert.All(Some.Records.Mentorships.GroupBy(mentorship => mentorship.Ect), one =>
        Assert.All(one.Zip(one.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From)));

    [Fact]
    public void SchoolPeriods_OfOnePerson_FollowOnWithoutAGap() => Assert.All(Some.PeriodsOf.Values, periods =>
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.To!.Value.PlusDays(1), pair.Second.From)));

    [Fact]
    public void Leavers_OfTheHub_LeaveTheirSchoolTheSameDay() => Assert.All(Some.Records.Ects.Where(ect => ect.Left is not null), ect =>
        Assert.Equal(ect.Left, Some.PeriodsOf[ect.Trn][^1].To));

    [Fact]
    public void Programmes_OfPeople_AreTheirCohorts()
    {
        Assert.All(Some.Records.Ects, ect => Assert.Equal(Some.Hub.Cohort(ect.Cohort)!.EctProgramme, ect.ProgrammeId));
        Assert.All(Some.Records.Mentors, mentor => Assert.Equal(Some.Hub.Cohort(mentor.Cohort)!.MentorProgramme, mentor.ProgrammeId));
    }

    [Fact]
    public void People_OfTheHub_HaveNoFlawButMissingMentors() =>
        Assert.Equal(["ECF655"], Some.Records.People.Check(Some.RecordsTo).Select(finding => finding.Code).Distinct());

    private static bool Inside(Mentorship mentorship, SchoolPeriod period) =>
        period.From <= mentorship.From && (period.To is null || mentorship.To <= period.To);

    private static string Summary()
    {
        var rows = string.Join('\n', Some.Records.Tables.SelectMany(table => table).Select(row => FormattableString.Invariant($"{row}")));
        var cohorts = Some.Hub.Cohorts.Select(cohort => OfCohort(cohort.Year));
        return string.Join('\n', [$"schools {Some.Records.Schools.Count}", .. cohorts, $"sha256 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rows)))}"]);
    }

    private static string OfCohort(int cohort)
    {
        var ects = Some.Records.Ects.Where(ect => ect.Cohort == cohort).ToList();
        var mentors = Some.Records.Mentors.Where(mentor => mentor.Cohort == cohort).ToList();
        var ids = ects.Select(ect => ect.Trn).ToHashSet();
        var now = Some.Records.Mentorships.Where(mentorship => ids.Contains(mentorship.Ect) && mentorship.Covers(Some.RecordsTo)).ToList();
        var hasMentor = now.Select(mentorship => mentorship.Ect).ToHashSet();
        return $"""
            cohort {cohort}: ECTs {ects.Count}, mentors {mentors.Count}, schools {ects.Select(ect => Some.PeriodsOf[ect.Trn][0].School).Distinct().Count()}
              part-time {ects.Count(ect => !ect.Fte.IsFullTime)}, started later {ects.Count(ect => ect.InductionStart.Month != 9)}
              movers {ects.Count(ect => Some.PeriodsOf[ect.Trn].Count > 1)}, leavers {ects.Count(ect => ect.Left is not null)}, mentors who left {mentors.Count(mentor => mentor.Left is not null)}
              mentors with two ECTs now {now.GroupBy(mentorship => mentorship.Mentor).Count(group => group.Count() > 1)}, funded before {mentors.Count(mentor => mentor.FundedBefore)}
              had a second mentor {Some.Records.Mentorships.Where(mentorship => ids.Contains(mentorship.Ect)).GroupBy(mentorship => mentorship.Ect).Count(group => group.Count() > 1)}, without a mentor now {ects.Count(ect => !hasMentor.Contains(ect.Trn) && (ect.Left is null || ect.Left > Some.RecordsTo) && ect.InductionStart <= Some.RecordsTo)}
            """;
    }
}
