using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeOverrideCasesTests
{
    public static TheoryData<string> Names => Cases.In("Programmes/Overrides");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CaseFile_FindsWhatItsFindingsSay(string name) =>
        Cases.Check("Programmes/Overrides", name, (json, file) => ProgrammeOverride.Read(json, file, [.. ShippedProgrammes.All, SomeOverride.OnePerson]));

    [Fact]
    public void Codes_131To139_HaveACaseEach() =>
        Assert.Empty(Enumerable.Range(131, 9).Select(code => $"ECF{code}").Except(Cases.Codes("Programmes/Overrides")));
}
