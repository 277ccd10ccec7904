using System.Diagnostics;
using System.Globalization;
using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Sample.Web;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.MadeUp;
using Npgsql;

namespace Ecf.Benchmarks;

/// <summary>Fills stores for load tests with hubs of 1,000 ECTs, 800 mentors and 100,000 marks: the sample hub's people over and over, under numbers of their own.</summary>
internal static class CountryStore
{
    private const int EctsAHub = 1_000;
    private const int MentorsAHub = 800;
    private const int MarksAHub = 100_000;

    /// <summary>Fills a SQLite file with one hub.</summary>
    internal static int FillFile(string file) => Fill(new FileStore(file), 0, 1);

    /// <summary>Fills a PostgreSQL database with so many hubs, each in a schema with a user of its own, hub_01 and so on, whose password is the name; or, with 1, with all people of fifty hubs in the schema country.</summary>
    internal static int FillServer(string connection, int hubs)
    {
        if (hubs == 1)
        {
            return Fill(new ServerStore(connection, "country"), 0, 50);
        }

        for (var hub = 1; hub <= hubs; hub++)
        {
            var name = FormattableString.Invariant($"hub_{hub:00}");
            MakeRoom(connection, name);
            if (Fill(new ServerStore($"{connection};Username={name};Password={name}", name), hub - 1, 1) is var code and not 0)
            {
                return code;
            }
        }

        return 0;
    }

    private static void MakeRoom(string connection, string name)
    {
        using var server = NpgsqlDataSource.Create(connection);
        using var command = server.CreateCommand($"""
            DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{name}') THEN CREATE ROLE {name} LOGIN PASSWORD '{name}'; END IF; END $$;
            CREATE SCHEMA IF NOT EXISTS {name} AUTHORIZATION {name};
            """);
        command.ExecuteNonQuery();
    }

    private static int Fill(HubStore store, int firstHub, int hubs)
    {
        var (watch, marks) = (Stopwatch.StartNew(), 0);
        var folder = new HubFolder(Path.Combine(AppContext.BaseDirectory, "Hub"));
        var (hub, library) = (folder.Read().Value, HubLibrary.Of(folder));
        var sample = MadeUpHub.Of(hub, library, hub.RecordsTo!.Value);
        var copies = Enumerable.Range(firstHub, hubs).Select(number => new HubCopy(sample, number, (EctsAHub, MentorsAHub, MarksAHub))).ToList();
        if (store.Prepare(() => HubCopy.Together(copies)) is { } problem)
        {
            Console.Error.WriteLine(problem);
            return 1;
        }

        using (var context = store.Open())
        {
            marks = MarkWriter.Write(context, copies.SelectMany(copy => copy.Marks));
        }

        Console.WriteLine(FormattableString.Invariant($"{store.Place}: {hubs * EctsAHub:N0} ECTs, {hubs * MentorsAHub:N0} mentors, {marks:N0} marks in {watch.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }
}
