using System.Text;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Tests.Reading;

public sealed class JsonPlaceTests
{
    [Fact]
    public void Text_BetweenSpaces_IsTrimmed() => Assert.Equal("a b", Ask("\" a b\\t\"", place => place.Text()));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("12.0", 12)]
    [InlineData("1e1", 10)]
    [InlineData("13", null)]
    [InlineData("0", null)]
    [InlineData("1.5", null)]
    [InlineData("\"5\"", null)]
    [InlineData("null", null)]
    public void WholeNumber_From1To12_IsThatOrNone(string json, int? number) =>
        Assert.Equal(number, Ask(json, place => place.WholeNumber(1, 12)));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("0", null)]
    [InlineData("\"true\"", null)]
    public void YesOrNo_OnlyTrueAndFalse_AreRead(string json, bool? answer) => Assert.Equal(answer, Ask(json, place => place.YesOrNo()));

    [Fact]
    public void Date_Iso_IsTheDay() => Assert.Equal(new LocalDate(2028, 2, 29), Ask("\"2028-02-29\"", place => place.Date()));

    [Theory]
    [InlineData("2027-02-29")]
    [InlineData("01/09/2026")]
    [InlineData("2026-9-1")]
    [InlineData("26-09-01")]
    [InlineData("2026-09-01T00:00")]
    public void Date_AnythingElse_IsNone(string text) => Assert.Null(Ask($"\"{text}\"", place => place.Date()));

    [Fact]
    public void Items_OfAList_KnowTheirPlaces() =>
        Assert.Equal(["$.a[0]", "$.a[1]"], Ask("[1, 2]", place => place.Items().Select(item => item.Path).ToArray()));

    [Fact]
    public void Has_NullProperty_IsThere() => Assert.True(Ask("{ \"b\": null }", place => place.Has("b")));

    [Fact]
    public void Knows_LongName_IsCutInTheFinding()
    {
        var finding = Assert.Single(Findings($"{{ \"{new string('x', 500)}\": 1 }}", place => place.Knows("minutes")));
        Assert.InRange(finding.ToString().Length, 100, 250);
    }

    private static T Ask<T>(string json, Func<JsonPlace, T> ask)
    {
        T answer = default!;
        Findings(json, place => answer = ask(place));
        return answer;
    }

    private static IReadOnlyList<Finding> Findings(string json, Action<JsonPlace> ask) =>
        JsonFile.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{{ \"a\": {json} }}")), "some.json", root =>
        {
            ask(root.Optional("a")!);
            return "made";
        }).Findings;
}
