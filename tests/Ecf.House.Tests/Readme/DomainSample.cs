using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.House.Tests.Readme;

/// <summary>The sample of the package Ecf.Domain.</summary>
internal static class DomainSample
{
    internal static void Run()
    {
        var nottingham = ShippedCalendars.Get(ShippedCalendars.NottinghamCity);
        foreach (var date in new LocalDate[] { new(2025, 10, 20), new(2026, 5, 4), new(2027, 9, 1) })
        {
            var day = nottingham.Explain(date);
            Console.WriteLine($"{day.Date:uuuu-MM-dd} {day.Kind}: {day.Name}");
        }

        var read = ShippedProgrammes.Read(ShippedProgrammes.RedhillEctAsPrinted);
        read.Findings.ToList().ForEach(Console.WriteLine);
        var online = read.Value.HoursOf(session => session.Delivery == Delivery.Online);
        Console.WriteLine($"{online.Display()} of {read.Value.Hours.Display()} are online");
    }
}
