using System.Runtime.InteropServices;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>The sums that every ledger needs, taken in one pass.</summary>
internal sealed class HoursSums
{
    internal Dictionary<string, HoursLine> ByStrand { get; } = new(StringComparer.Ordinal);

    internal Dictionary<InductionTerm, HoursLine> ByTerm { get; } = [];

    internal HoursLine WithoutTerm { get; private set; }

    internal HoursLine Total => ByTerm.Values.Aggregate(WithoutTerm, (sum, line) => sum + line);

    internal static HoursSums Of(Register register, LocalDate asAt)
    {
        var sums = new HoursSums();
        var sessions = register.Schedule.Sessions;
        for (var index = 0; index < sessions.Count; index++)
        {
            var session = sessions[index];
            var isDue = session.Date <= asAt;
            sums.Add(session.Strand, session.Term, HoursLine.Of(session.Length, isDue, isDue ? register.EntryAt(index, asAt) : null));
        }

        foreach (var session in register.Schedule.Unplaced)
        {
            sums.Add(session.Strand, session.In.OneTerm, HoursLine.Of(session.Length, false, null));
        }

        return sums;
    }

    private void Add(string strand, InductionTerm? term, HoursLine line)
    {
        Add(ByStrand, strand, line);
        if (term is { } known)
        {
            Add(ByTerm, known, line);
        }
        else
        {
            WithoutTerm += line;
        }
    }

    private static void Add<TKey>(Dictionary<TKey, HoursLine> sums, TKey key, HoursLine line)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _) += line;
}
