namespace Ecf.Sample.Web.Api;

/// <summary>A cohort of the hub and how many people take part on the day.</summary>
/// <param name="Year">The year in which its academic year starts.</param>
/// <param name="Name">"2024/25".</param>
/// <param name="Ects">ECTs in the report.</param>
/// <param name="Mentors">Mentors in the report.</param>
/// <param name="Tables">The addresses of its tables.</param>
public sealed record ApiCohort(int Year, string Name, int Ects, int Mentors, IReadOnlyList<string> Tables);

/// <summary>The cohorts of the hub as at a day.</summary>
/// <param name="AsAt">The day, as year-month-day.</param>
/// <param name="Cohorts">The cohorts by year.</param>
public sealed record ApiCohorts(string AsAt, IReadOnlyList<ApiCohort> Cohorts);

/// <summary>A report of one or more tables.</summary>
/// <param name="Title">What people read above it.</param>
/// <param name="AsAt">The day of every figure, as year-month-day.</param>
/// <param name="Tables">The tables.</param>
public sealed record ApiReport(string Title, string AsAt, IReadOnlyList<ApiTable> Tables);

/// <summary>A table: what its columns mean, its rows and its totals.</summary>
/// <param name="Key">Its lasting name.</param>
/// <param name="Title">What people read above it.</param>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Rows">The rows, each an object by the columns' keys; a blank is left out.</param>
/// <param name="Totals">The totalled columns by their keys.</param>
public sealed record ApiTable(string Key, string Title, IReadOnlyList<ApiColumn> Columns, IReadOnlyList<IReadOnlyDictionary<string, object>> Rows, IReadOnlyDictionary<string, object> Totals);

/// <summary>A column.</summary>
/// <param name="Key">Its lasting name; that of hours ends in Minutes.</param>
/// <param name="Header">The heading that people read.</param>
/// <param name="Kind">text, count, minutes, money, date, terms or number.</param>
/// <param name="Meaning">What it is and what it leaves out.</param>
public sealed record ApiColumn(string Key, string Header, string Kind, string Meaning);
