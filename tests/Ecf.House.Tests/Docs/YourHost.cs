using System.Text.Json;
using Ecf.Domain;
using Ecf.Domain.Buddies;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;

namespace Ecf.House.Tests.Docs;

/// <summary>What a host does with values: JSON, and stopping what takes long.</summary>
internal static class YourHost
{
    internal static void Run()
    {
        // Every value stands in JSON as a person would write it, and is read back or refused.
        var row = new { Trn = Trn.Parse("0012345", null), Term = new InductionTerm(1, 2), Attended = Hours.Of(6, 30), Money = Money.FromPounds(1576.10m) };
        Console.WriteLine(JsonSerializer.Serialize(row));

        // What takes long can be stopped.
        var mentors = Enumerable.Range(0, 30).Select(number => new BuddyMentor { Id = $"m{number:00}", Name = $"Mentor {number}", School = $"school-{number % 5}" }).ToList();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        try
        {
            BuddyMatcher.Propose(new(mentors, new(2025, 9, 15)), stop.Token);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("stopped, and nothing half-done");
        }
    }
}
