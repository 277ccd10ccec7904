using System.Globalization;
using Ecf.Domain;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Reporting;

/// <summary>One value in a report: a text, a count, hours, money, a day or terms of induction. <c>default</c> is blank.</summary>
/// <remarks>Made by its factories or from a plain value: <c>ReportValue value = Hours.Of(6, 30);</c>. A missing or empty value is blank.</remarks>
public readonly record struct ReportValue
{
    private readonly string? text;
    private readonly decimal number;
    private readonly LocalDate date;

    private ReportValue(ColumnKind kind, string? text = null, decimal number = 0, LocalDate date = default)
    {
        Kind = kind;
        this.text = text;
        this.number = number;
        this.date = date;
    }

    /// <summary>What it is; <c>null</c> for blank, which fits a column of any kind.</summary>
    public ColumnKind? Kind { get; }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsBlank => Kind is null;

    /// <summary>No value: an empty cell, and nothing in a total.</summary>
    public static ReportValue Blank => default;

    /// <summary>The words, for a text.</summary>
    /// <exception cref="InvalidOperationException">It is not a text.</exception>
    public string AsText => Is(ColumnKind.Text).text!;

    /// <summary>The whole number, for a count.</summary>
    /// <exception cref="InvalidOperationException">It is not a count.</exception>
    public int AsCount => (int)Is(ColumnKind.Count).number;

    /// <summary>The length, for hours.</summary>
    /// <exception cref="InvalidOperationException">It is not hours.</exception>
    public Hours AsHours => Domain.Hours.FromMinutes((int)Is(ColumnKind.Hours).number);

    /// <summary>The amount, for money.</summary>
    /// <exception cref="InvalidOperationException">It is not money.</exception>
    public Money AsMoney => Domain.Money.FromPounds(Is(ColumnKind.Money).number);

    /// <summary>The day, for a date.</summary>
    /// <exception cref="InvalidOperationException">It is not a date.</exception>
    public LocalDate AsDate => Is(ColumnKind.Date).date;

    /// <summary>The full-time terms, to two decimal places, for terms.</summary>
    /// <exception cref="InvalidOperationException">It is not terms.</exception>
    public decimal AsTerms => Is(ColumnKind.Terms).number;

    /// <summary>The number, to two decimal places, for a plain number.</summary>
    /// <exception cref="InvalidOperationException">It is not a plain number.</exception>
    public decimal AsNumber => Is(ColumnKind.Number).number;

    /// <summary>Words; an empty text is blank.</summary>
    public static ReportValue Text(string? text) => string.IsNullOrEmpty(text) ? default : new(ColumnKind.Text, text);

    /// <summary>A whole number of things.</summary>
    public static ReportValue Count(int count) => new(ColumnKind.Count, number: count);

    /// <summary>A length of training.</summary>
    public static ReportValue Hours(Hours hours) => new(ColumnKind.Hours, number: hours.Minutes);

    /// <summary>Pounds and pence.</summary>
    public static ReportValue Money(Money money) => new(ColumnKind.Money, number: money.Pounds);

    /// <summary>A day.</summary>
    public static ReportValue Date(LocalDate date) => new(ColumnKind.Date, date: date);

    /// <summary>Full-time terms, rounded to two decimal places with halves away from nought.</summary>
    public static ReportValue Terms(TermCount terms) => new(ColumnKind.Terms, number: terms.TwoDecimals);

    /// <summary>A plain number, rounded to two decimal places with halves away from nought.</summary>
    public static ReportValue Number(decimal number) => new(ColumnKind.Number, number: Math.Round(number, 2, MidpointRounding.AwayFromZero));

    /// <summary>The value as a school reads it: "6.5 h", "£1,200.00", "1 Sep 2026", "2.5"; blank is an empty text.</summary>
    public string Display() => Kind switch
    {
        null => "",
        ColumnKind.Text => text!,
        ColumnKind.Count => number.ToString("0", CultureInfo.InvariantCulture),
        ColumnKind.Hours => AsHours.Display(),
        ColumnKind.Money => AsMoney.Display(),
        ColumnKind.Terms => number.ToString("0.##", CultureInfo.InvariantCulture),
        ColumnKind.Number => number.ToString("#,##0.00", CultureInfo.InvariantCulture),
        _ => DayText.Short(date),
    };

    /// <summary>The same as <see cref="Display"/>.</summary>
    public override string ToString() => Display();

    /// <summary>A text, blank where there is none.</summary>
    public static implicit operator ReportValue(string? text) => Text(text);

    /// <summary>A count, blank where there is none.</summary>
    public static implicit operator ReportValue(int? count) => count is { } some ? Count(some) : default;

    /// <summary>Hours, blank where there are none.</summary>
    public static implicit operator ReportValue(Hours? hours) => hours is { } some ? Hours(some) : default;

    /// <summary>Money, blank where there is none.</summary>
    public static implicit operator ReportValue(Money? money) => money is { } some ? Money(some) : default;

    /// <summary>A day, blank where there is none.</summary>
    public static implicit operator ReportValue(LocalDate? date) => date is { } some ? Date(some) : default;

    /// <summary>Terms, blank where there are none.</summary>
    public static implicit operator ReportValue(TermCount? terms) => terms is { } some ? Terms(some) : default;

    private ReportValue Is(ColumnKind wanted) => Kind == wanted
        ? this
        : throw new InvalidOperationException($"This value is {Kind?.ToString() ?? "blank"}, not {wanted}: ask for its Kind first.");
}
