namespace Ecf.Reporting.Templates.Linting;

/// <summary>A variable of a template: where it was first given a value, what it holds, and whether that is ever used.</summary>
internal sealed class LintVariable(string name, string file, string place, Shape shape)
{
    internal string Name { get; } = name;

    internal string File { get; } = file;

    internal string Place { get; } = place;

    internal Shape Shape { get; private set; } = shape;

    internal bool IsUsed { get; private set; }

    internal void MarkUsed() => IsUsed = true;

    /// <summary>Takes in that it holds something else as well.</summary>
    internal void Widen(Shape other) => Shape = Shape.Or(other);
}
