using System.Text;
using Ecf.Domain.Attendance;
using Ecf.Domain.Examples;
using NodaTime;

namespace Ecf.Domain.Tests.Examples;

/// <summary>The people that the library hands out, told one by one: tests at other hubs count on each mark and mentor.</summary>
public sealed class ExamplePeopleTests
{
    // Each mark stands for a session: a attended, m missed, - nothing recorded.
    [Fact]
    public void Typical_Everybody_IsAsPromised() => Assert.Equal(
        """
        0000101 Ada Abara, EarlyCareerTeacher of History at 990001, mentor 0000201: aaaaaaa
        0000102 Beatrice O’Leary, EarlyCareerTeacher of Key stage 2 at 990002, mentor 0000202: amaamaa
        0000103 Chidi Nwosu, EarlyCareerTeacher of Mathematics at 990001, mentor 0000201: aaa----
        0000104 Dana Webb, EarlyCareerTeacher of Science at 990003, mentor 0000203: aama-aa
        0000201 Sam Okafor, Mentor of History at 990001: aaaaaaa
        0000202 Joy Pickering, Mentor of Key stage 2 at 990002: aaa-aaa
        0000203 Tom Hale, Mentor of Science at 990003: amaaaaa
        """,
        Told(ExamplePeople.Typical));

    [Fact]
    public void Awkward_Everybody_IsAsAwkwardAsTheCaseSays()
    {
        Assert.Equal(
            """
            0000301 Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Cruz y Villanueva, EarlyCareerTeacher of Design and technology, food and nutrition at 990004, mentor 0000401: aaaaaaa
            0000302 Zoë Łukasik-Ó Conchúir, EarlyCareerTeacher of History at 990002, mentor 0000401: -------
            0000303 <b>Bobby</b> & "Tables" | 'x', EarlyCareerTeacher of History at 990004: mmmmmmm
            0000304 =SUM(A1:A9), EarlyCareerTeacher of History at 990001, mentor 0000401, works 0.6 since 2025-01-06: aaaaaaa
            0000305 Nell Newcombe, EarlyCareerTeacher of History at 990003, mentor 0000401, from 2025-04-22: -------
            0000306 Mo Mover, EarlyCareerTeacher of History at 990001, mentor 0000401, at 990003 before 2024-12-21: aaaaaaa
            0000307 Lee Left, EarlyCareerTeacher of History at 990003, mentor 0000401, to 2024-12-20: aaaaaaa
            0000308 Lata Régis, EarlyCareerTeacher of History at 990001, mentor 0000401, registered 2024-11-18: aaaaaaa
            0000309 Jan Uary, EarlyCareerTeacher of History at 990001, mentor 0000401, from 2025-01-06: aaaaaaa
            0000310 Uno Dia, EarlyCareerTeacher of History at 990001, mentor 0000401, works 0.2: aaaaaaa
            0000401 Ἀριστοτέλης d’Été, Mentor at 990002: aaaaaaa
            0000402 Una Unpaired, Mentor of History at 990003: m------
            """,
            Told(AwkwardCases.People));
        Assert.Equal("a mentor without an ECT", AwkwardCases.All[^1].ToString());
        Assert.All(AwkwardCases.All, awkward => Assert.NotEqual("", awkward.Says));
    }

    // The composed and the decomposed É are one letter to a reader; nothing else is the same.
    [Fact]
    public void Names_Each_DiffersFromAllOthersUntilItIsNormalised()
    {
        Assert.Equal(15, AwkwardCases.Names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(14, AwkwardCases.Names.Select(name => name.Normalize(NormalizationForm.FormC)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Schools_OfTheLibrary_HaveNumbersThatNoSchoolHas() => Assert.Equal(
        ["990001 Trent Vale Academy", "990002 St Wilfrid’s Catholic Primary School and Nursery", "990003 Hallam Fields School", "990004 <i>Ysgol</i> Llanfair & Sons | =1+1"],
        new[] { ExampleSchool.TrentVale, ExampleSchool.StWilfrids, ExampleSchool.HallamFields, ExampleSchool.Markup }.Select(school => $"{school.Urn} {school.Name}"));

    [Fact]
    public void Pairs_Five_AreFourAtOneSchoolAndOneAtTheNext() => Assert.Equal(
        """
        0001000 Ect 0001, EarlyCareerTeacher of History at 991000, mentor 0005000: aaaaaaa
        0005000 Mentor 0001, Mentor of History at 991000: aaaaaaa
        0001001 Ect 0002, EarlyCareerTeacher of History at 991000, mentor 0005001: aaaaaaa
        0005001 Mentor 0002, Mentor of History at 991000: aaaaaaa
        0001002 Ect 0003, EarlyCareerTeacher of History at 991000, mentor 0005002: aaaaaaa
        0005002 Mentor 0003, Mentor of History at 991000: aaaaaaa
        0001003 Ect 0004, EarlyCareerTeacher of History at 991000, mentor 0005003: aaaaaaa
        0005003 Mentor 0004, Mentor of History at 991000: aaaaaaa
        0001004 Ect 0005, EarlyCareerTeacher of History at 991001, mentor 0005004: aaaaaaa
        0005004 Mentor 0005, Mentor of History at 991001: aaaaaaa
        """,
        Told(ExamplePeople.Pairs(5)));

    [Fact]
    public void Pairs_NoneAndTheMost_AreAllowed()
    {
        var most = ExamplePeople.Pairs(ExamplePeople.MostPairs);

        Assert.Empty(ExamplePeople.Pairs(0));
        Assert.Equal(8_000, most.Select(person => person.Trn).Distinct().Count());
        Assert.Equal(("0004999", "0008999", "Mentor 4000"), (most[^2].Trn, most[^1].Trn, most[^1].Name));
        Assert.Equal(("991000", "School 0001"), (most[0].School.Urn, most[0].School.Name));
        Assert.Equal(("991999", "School 1000"), (most[^1].School.Urn, most[^1].School.Name));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4_001)]
    public void Pairs_FewerThanNoneOrTooMany_AreRefused(int count) =>
        Assert.StartsWith($"There cannot be {count} pairs: give 0 to 4000.", Assert.Throws<ArgumentOutOfRangeException>(() => ExamplePeople.Pairs(count)).Message, StringComparison.Ordinal);

    private static string Told(IEnumerable<ExamplePerson> people) => string.Join('\n', people.Select(person => FormattableString.Invariant(
        $"{person.Trn} {person.Name}, {person.Role}{If(" of ", person.Subject)} at {person.School.Urn}{If(", mentor ", person.Mentor)}{Dates(person)}: {string.Concat(Enumerable.Range(0, 7).Select(number => Letter(person.Marks(number))))}")));

    private static string Dates(ExamplePerson person) => string.Concat(
        If(", from ", Day(person.Start)), If(", registered ", Day(person.Registered)), If(", to ", Day(person.Left)),
        person.Share == 1m ? "" : FormattableString.Invariant($", works {person.Share}"), If(" since ", Day(person.ShareSince)),
        If(", at ", person.SchoolBefore?.Urn), If(" before ", Day(person.Moved)));

    private static string If(string word, string? value) => string.IsNullOrEmpty(value) ? "" : word + value;

    private static string? Day(LocalDate? date) => date?.ToString("uuuu-MM-dd", null);

    private static char Letter(Mark? mark) => mark switch { Mark.Attended => 'a', Mark.Absent => 'm', _ => '-' };
}
