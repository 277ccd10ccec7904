using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Reading;

/// <summary>What can be wrong with any JSON file, seen in programme files.</summary>
public sealed class ReadingCasesTests
{
    public static TheoryData<string> Names => Cases.In("Reading");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CaseFile_FindsWhatItsFindingsSay(string name) => Cases.Check("Reading", name, Programme.Read);

    [Fact]
    public void Codes_002To010_HaveACaseEach() =>
        Assert.Empty(Enumerable.Range(2, 9).Select(code => $"ECF{code:D3}").Except(Cases.Codes("Reading")));
}
