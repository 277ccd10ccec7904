using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Every declaration of a person's training, as it stands on a day.</summary>
/// <example><code>
/// foreach (var due in DeclarationPlan.Of(facts, DeclarationSchedules.Embedded, new LocalDate(2025, 3, 31)))
/// {
///     Console.WriteLine($"{due.Type.Display()}: {due.Status.Display()}");
/// }
/// </code></example>
public static class DeclarationPlan
{
    /// <summary>The declarations in their order.</summary>
    /// <param name="facts">The person.</param>
    /// <param name="schedules">The dates of all cohorts.</param>
    /// <param name="asAt">The day asked for.</param>
    public static IReadOnlyList<DueDeclaration> Of(ParticipantFacts facts, DeclarationSchedules schedules, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(schedules);
        return [.. facts.Types.Select(type => new DuePlanning(facts, type, schedules, asAt).Due())];
    }
}
