using CsvHelper;
using Ecf.Domain;
using Ecf.Domain.Funding;

namespace Ecf.Reporting.Remittances;

/// <summary>Reads the rows of a remittance, one after another.</summary>
internal sealed class RemittanceReader(string file, RemittanceColumns columns, List<Finding> findings)
{
    private Money sum;

    /// <summary>The row; <c>null</c> where it is blank or a total, or where findings say what is wrong.</summary>
    internal RemittanceRow? Read(CsvReader row)
    {
        var number = (int)row.LineNumber;
        var (school, grant, amount) = (columns.Text(row, "school"), columns.Text(row, "grant"), columns.Text(row, "amount"));
        if (school.Length + grant.Length + amount.Length == 0)
        {
            return null;
        }

        if (RemittanceWords.IsTotal(school) || RemittanceWords.IsTotal(grant) || RemittanceWords.IsTotal(columns.Text(row, "person")))
        {
            Total(amount, new(number, "amount"));
            return null;
        }

        var (money, problem) = RemittanceAmount.Read(file, new(number, "amount"), amount);
        findings.AddRange(problem is null ? [] : [problem]);
        sum += money ?? Money.Zero;
        return Row(row, (number, school, grant), money);
    }

    private RemittanceRow? Row(CsvReader row, (int Number, string School, string Grant) cells, Money? money)
    {
        var isSchool = cells.School.Length == 6 && cells.School.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        if (!isSchool)
        {
            findings.Add(RemittanceFindings.NotASchool(file, new(cells.Number, "school"), cells.School));
        }

        var component = RemittanceWords.Grant(cells.Grant);
        if (component is null)
        {
            findings.Add(RemittanceFindings.NotAGrant(file, new(cells.Number, "grant"), cells.Grant));
        }

        var (year, person) = (columns.Text(row, "year"), columns.Text(row, "person"));
        if (year.Length > 0 && RemittanceWords.Year(year) is null)
        {
            findings.Add(RemittanceFindings.NotAYear(file, new(cells.Number, "year"), year));
        }

        return isSchool && component is { } known && money is { } paid
            ? new(cells.Number, cells.School, known, paid) { Person = person.Length == 0 ? null : person, AcademicYear = RemittanceWords.Year(year) }
            : null;
    }

    private void Total(string given, RowPlace place)
    {
        var (money, _) = RemittanceAmount.Read(file, place, given);
        findings.Add(money == sum ? RemittanceFindings.Total(file, place, given) : RemittanceFindings.OtherTotal(file, place, given, sum));
    }
}
