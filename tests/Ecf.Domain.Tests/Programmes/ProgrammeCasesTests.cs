using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeCasesTests
{
    public static TheoryData<string> Names => Cases.In("Programmes");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CaseFile_FindsWhatItsFindingsSay(string name) => Cases.Check("Programmes", name, Programme.Read);

    [Fact]
    public void Codes_101To121And130_HaveACaseEach() =>
        Assert.Empty(Enumerable.Range(101, 21).Append(130).Select(code => $"ECF{code}").Except(Cases.Codes("Programmes")));
}
