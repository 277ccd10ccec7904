namespace Ecf.Domain.Programmes;

/// <summary>Asks of a programme that reads well what a careful colleague would: do its figures agree, is anything lost, does it keep the contract.</summary>
/// <remarks>Nothing that it finds keeps a programme from being used, so no finding is an error.</remarks>
public static class ProgrammeLint
{
    /// <summary>Every finding, with the shipped <see cref="ContractRules"/>.</summary>
    public static IReadOnlyList<Finding> Of(Programme programme) => Of(programme, ContractRules.Embedded);

    /// <summary>Every finding: totals, terms, strands, meetings, then contract. Each names the file and the cell it is about, in whichever layer that was written.</summary>
    /// <param name="programme">The programme, with or without overrides.</param>
    /// <param name="rules">The rules of contracts to hold it against.</param>
    public static IReadOnlyList<Finding> Of(Programme programme, ContractRules rules)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. TotalsLint.Of(programme),
            .. AxesLint.Of(programme),
            .. CellsLint.Of(programme),
            .. MeetingsLint.Of(programme),
            .. ContractLint.Of(programme, rules),
        ];
    }
}
