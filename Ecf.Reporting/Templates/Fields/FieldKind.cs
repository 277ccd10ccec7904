namespace Ecf.Reporting.Templates.Fields;

/// <summary>What a field of the template model holds.</summary>
public enum FieldKind
{
    /// <summary>Words, and numbers that are names: a TRN keeps its leading zeros.</summary>
    Text,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A length of training; prints as "6.5 h".</summary>
    Hours,

    /// <summary>Pounds and pence; prints as "£1,200.00".</summary>
    Money,

    /// <summary>A day; prints as "1 Sep 2026", and in full with <c>date</c>.</summary>
    Date,

    /// <summary>Full-time terms of induction, to two decimal places.</summary>
    Terms,

    /// <summary>A plain number to two decimal places, whose unit stands beside it.</summary>
    Number,

    /// <summary>A whole number of hundredths; <c>percent</c> prints it as "75%".</summary>
    Percent,

    /// <summary>Yes or no, for an <c>if</c>: prints "yes" or nothing.</summary>
    Flag,

    /// <summary>Several fields under one name: <c>school.name</c>.</summary>
    Group,

    /// <summary>A list of groups, for a <c>for</c>.</summary>
    List,

    /// <summary>A list of texts, for a <c>for</c> or for <c>list</c>.</summary>
    Texts,
}
