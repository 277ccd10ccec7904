using NodaTime;

namespace Ecf.Domain.Participants;

/// <summary>Everybody whose next declaration must be made by a day, those overdue included.</summary>
/// <remarks>Withdrawn people are asked for too: a declaration for what they did before is still to be made.</remarks>
public sealed class DeclarationsDueBy : Specification<Participant>
{
    /// <summary>Asks up to a day.</summary>
    /// <param name="day">The day, itself included.</param>
    public DeclarationsDueBy(LocalDate day) => Query.Where(row => row.NextDeclaration != null && row.NextDeclaration <= day).InNameOrder();
}
