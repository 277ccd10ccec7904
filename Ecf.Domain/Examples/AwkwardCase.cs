namespace Ecf.Domain.Examples;

/// <summary>A person that software about cohorts gets wrong sooner or later.</summary>
/// <param name="Name">What is awkward, in a word or two: "a mover".</param>
/// <param name="Says">What can go wrong, in a sentence without a full stop.</param>
/// <param name="Person">The person.</param>
public sealed record AwkwardCase(string Name, string Says, ExamplePerson Person)
{
    /// <summary>The name: "a mover".</summary>
    public override string ToString() => Name;
}
