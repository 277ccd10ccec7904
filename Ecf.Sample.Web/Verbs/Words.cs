using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The options that several verbs share, with the wording of what can be wrong with them.</summary>
internal static class Words
{
    internal static Option<int?> Cohort(string otherwise) => new("--cohort")
    {
        Description = $"The year the cohort started in, such as 2024. {otherwise}",
        HelpName = "YEAR",
        CustomParser = ReadYear,
    };

    internal static Option<LocalDate?> Day() => new("--as-at")
    {
        Description = "The day the figures hold for, as year-month-day. Default: the day the hub's records go up to, or today",
        HelpName = "DATE",
        CustomParser = ReadDay,
    };

    internal static Option<string> Out(string example) => new("--out")
    {
        Description = $"The file to write, such as {example}. One that is there already is replaced",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>The wording for a cohort that the hub does not run.</summary>
    internal static string NoCohort(int year, HubDescription hub) =>
        $"{hub.Name} runs no cohort {year}: write one of {string.Join(", ", hub.Cohorts.Select(cohort => cohort.Year))} after --cohort.";

    private static int? ReadYear(ArgumentResult words)
    {
        if (int.TryParse(words.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        words.AddError($"\"{words.Tokens[0].Value}\" is not the year a cohort started in: write four digits such as 2024 after --cohort");
        return null;
    }

    private static LocalDate? ReadDay(ArgumentResult words)
    {
        if (LocalDatePattern.Iso.Parse(words.Tokens[0].Value) is { Success: true, Value: var day } && day >= AsAt.First && day <= AsAt.Last)
        {
            return day;
        }

        words.AddError($"\"{words.Tokens[0].Value}\" is not a day from {AsAt.Display(AsAt.First)} to {AsAt.Display(AsAt.Last)}: write year-month-day such as 2025-03-31 after --as-at");
        return null;
    }
}
