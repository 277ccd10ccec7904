using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeLintCasesTests
{
    public static TheoryData<string> Names => Cases.In("Programmes/Lint");

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_CaseFile_FindsWhatItsFindingsSay(string name) => Cases.Check("Programmes/Lint", name, (json, file) =>
    {
        var programme = Programme.Read(json, file).Value;
        return new ReadResult<Programme>(programme, ProgrammeLint.Of(programme));
    });

    [Fact]
    public void Codes_150To162_HaveACaseEach() => Assert.Equal(
        ["ECF150", "ECF151", "ECF152", "ECF153", "ECF154", "ECF155", "ECF156", "ECF160", "ECF161", "ECF162"], Cases.Codes("Programmes/Lint").Order());
}
