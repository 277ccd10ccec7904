namespace Ecf.Domain.Programmes;

/// <summary>A printed total beside what the sessions that it is about add up to.</summary>
/// <param name="Stated">The total.</param>
/// <param name="Least">The sessions that are sure to be meant.</param>
/// <param name="Most">Those and the ones that may be, since their term is not known.</param>
/// <param name="Parts">The same in words: "26 h across year 1 + 6 h across year 2".</param>
internal sealed record ComparedTotal(StatedTotal Stated, Hours Least, Hours Most, string Parts)
{
    internal bool CannotBeTold { get; init; }

    internal bool Differs => !CannotBeTold && (Stated.Hours < Least || Stated.Hours > Most);

    /// <summary>" for "self-study" over year 1", or nothing for the total of everything.</summary>
    internal string About() =>
        (Stated.Strand is null ? "" : $" for \"{Stated.Strand}\"")
        + (Stated.Delivery is null ? "" : $" for delivery \"{ProgrammeWords.Deliveries.For(Stated.Delivery.Value)}\"")
        + (Stated.Over is null ? "" : $" over {Stated.Over.Value.Display()}");

    internal string Amount() => Least == Most ? Most.Display() : $"between {Least.Display()} and {Most.Display()}";

    internal string Computed() => Amount() + (Parts.Length == 0 ? "" : $" ({Parts})");
}
