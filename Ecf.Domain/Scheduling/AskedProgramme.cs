using System.Runtime.CompilerServices;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>Everything that a programme asks for, taken apart once for everybody who follows it.</summary>
internal sealed class AskedProgramme
{
    // Remembering changes no answer: a programme never changes.
    private static readonly ConditionalWeakTable<Programme, AskedProgramme> Known = [];

    private AskedProgramme(Programme programme)
    {
        var all = AskedSessions.Of(programme);
        Nowhere = [.. all.Where(session => session.Term is null)];
        Terms = [.. InductionTerm.All.Select(term => new AskedTerm(term, all))];
    }

    /// <summary>The sessions of which the programme does not say the term.</summary>
    internal AskedSession[] Nowhere { get; }

    /// <summary>The six terms, in order.</summary>
    internal AskedTerm[] Terms { get; }

    internal static AskedProgramme Of(Programme programme) => Known.GetValue(programme, unknown => new(unknown));
}
