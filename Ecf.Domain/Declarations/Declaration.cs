using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>A declaration that a lead provider made of a person, as a hub records it.</summary>
/// <param name="Person">The teacher reference number.</param>
/// <param name="Role">In which role the person was trained.</param>
/// <param name="Type">What was declared.</param>
/// <param name="Date">The day that it was declared for, which may lie before the day it was sent.</param>
/// <param name="Evidence">What it rests on; <c>null</c> where none was given.</param>
/// <param name="State">How it stands. Default: submitted.</param>
/// <param name="Attempt">1 for the first of its type, one more for each made after a void. Default 1.</param>
public sealed record Declaration(
    Trn Person, ParticipantRole Role, DeclarationType Type, LocalDate Date, DeclarationEvidence? Evidence = null, DeclarationState State = DeclarationState.Submitted, int Attempt = 1)
{
    /// <summary>The same declaration a step further.</summary>
    /// <param name="next">One of <see cref="DeclarationStates.Next"/>.</param>
    /// <exception cref="ArgumentException">The state cannot come next; the message says which can.</exception>
    public Declaration Become(DeclarationState next) => State.Next().Contains(next)
        ? this with { State = next }
        : throw new ArgumentException(
            $"A declaration that is {State.Display()} cannot become {next.Display()}: {(State.Next() is { Count: > 0 } allowed ? $"it can become {string.Join(" or ", allowed.Select(DeclarationNames.Display))}" : "nothing comes after it")}.",
            nameof(next));
}
