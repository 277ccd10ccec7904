namespace Ecf.Reporting.Templates;

/// <summary>One member of a model. A value is not boxed: a page of a cohort reads thousands.</summary>
internal readonly struct ModelMember
{
    internal ModelMember(ReportValue value) => Value = value;

    internal ModelMember(object? part) => Part = part;

    /// <summary>The value, blank where there is none and where <see cref="Part"/> is not <c>null</c>.</summary>
    internal ReportValue Value { get; }

    /// <summary>A group, a list of groups or a list of values; <c>null</c> where the member is a value.</summary>
    internal object? Part { get; }
}
