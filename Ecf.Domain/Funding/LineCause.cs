using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Why a whole line pays nothing.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Name">The person or school that the reason names.</param>
/// <param name="Day">The day that it names.</param>
internal sealed record LineCause(CauseKind Kind, string Name = "", LocalDate Day = default);
