using CsCheck;
using Ecf.Domain.Attendance;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Attendance;

public sealed class TallyTests
{
    private const int Many = 600_000;

    private static readonly TallyPlan Webinars = new([new("a", "webinars", new(1, 1)), new("b", "webinars", null)]);

    private static readonly Schedule[] Schedules = [Some.MentorInStaffordshire, Scheduler.Place(Some.EctReconstructed, Some.Nottingham, Some.Autumn2024)];

    private static readonly Gen<Register> AnyRegister =
        from schedule in Gen.Int[0, 1].Select(index => Schedules[index])
        from marks in Gen.Int[0, 400].Array[60]
        select Register.Take(schedule, schedule.Sessions.Zip(marks, Entry)).Value;

    [Fact]
    public void Of_AnyRegisters_EqualsTheLedgersToTheMinute() => Gen.Select(AnyRegister.List[0, 5], Gen.Int[0, 900]).Sample((registers, day) =>
    {
        var asAt = new LocalDate(2024, 9, 1).PlusDays(day);
        var plan = TallyPlan.Of(Schedules);
        var tally = Tally.Of(MarkColumns.Of(registers, plan, asAt), plan, registers.Count).Value;
        return registers.Index().All(person => Agree(tally, person.Index, HoursLedger.Of(person.Item, asAt)));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Of_AnyNumberOfWorkers_GivesTheSame(int workers)
    {
        var people = Enumerable.Range(0, Many).Select(row => row / 50).ToArray();

        var tally = Tally.Of(ManyRows(people), Webinars, (Many / 50) + 3, workers).Value;

        Assert.Equal(Many * 30L, tally.TotalMinutes(Mark.Attended) + tally.TotalMinutes(Mark.Absent));
        Assert.Equal([0, 0, 750, 750], [.. tally.MinutesOf(7)]);
        Assert.Equal([0, 0, 0, 0], [.. tally.MinutesOf(Many / 50)]);
    }

    [Fact]
    public void Of_PeopleOutOfOrder_EqualsPeopleInOrder()
    {
        int[] people = [.. Enumerable.Range(0, Many).Select(row => (int)(row * 7919L % 1000))];

        var tally = Tally.Of(ManyRows(people), Webinars, 1000, workers: 4);

        Assert.Empty(tally.Findings);
        Assert.All(Enumerable.Range(0, 1000), person => Assert.Equal(Many / 1000 * 30, tally.Value.MinutesOf(person)[2] + tally.Value.MinutesOf(person)[3]));
    }

    // Four workers cut a million rows at each quarter, and at each cut stands somebody who comes before the person of the cut before.
    [Fact]
    public void Of_PeopleInFallingOrder_EqualsPeopleInOrder()
    {
        var tally = Tally.Of(ManyRows([.. Enumerable.Range(0, 1_000_000).Select(row => 999 - (row / 1000))]), Webinars, 1000, workers: 4);

        Assert.Empty(tally.Findings);
        Assert.All(Enumerable.Range(0, 1000), person => Assert.Equal([0, 0, 15_000, 15_000], tally.Value.MinutesOf(person).ToArray()));
    }

    // Two workers cut the rows at the half: the rows of somebody who does not exist lie before it, or across it.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_ManyRowsOfSomebodyUnknown_SetsThemAloneAside(int quarter)
    {
        var people = Enumerable.Range(0, Many).Select(row => row / 600).ToArray();
        Array.Fill(people, 5000, (quarter * Many / 4) + 1, Many / 4);

        var result = Tally.Of(ManyRows(people), Webinars, 1000, workers: 4);

        Assert.Equal((1001, "ECF440"), (result.Findings.Count, result.Findings[0].Code));
        Assert.Equal(Many * 3 / 4 * 30L, result.Value.TotalMinutes(Mark.Attended) + result.Value.TotalMinutes(Mark.Absent));
    }

    // The memory of the sums is not cleared beforehand: whoever has no row has no minutes all the same, before the first row, between rows and after the last.
    [Fact]
    public void Run_OverMemoryThatHeldSomething_LeavesNothingOfIt()
    {
        var sums = Enumerable.Repeat(7, 5 * 4).ToArray();

        new TallyRun(new(new[] { 1, 3 }, new ushort[2], Filled(2, (ushort)60), new byte[2]), Webinars, sums).Add(0..2, 0, 5);

        int[] none = [0, 0, 0, 0], hour = [0, 0, 60, 0];
        Assert.Equal([.. none, .. hour, .. none, .. hour, .. none], sums);
    }

    [Theory]
    [InlineData(-1, 0, 0, "ECF440: person -1 does not exist, so the mark is set aside; write an index from 0 to 4")]
    [InlineData(5, 0, 0, "ECF440: person 5 does not exist, so the mark is set aside; write an index from 0 to 4")]
    [InlineData(int.MinValue, 0, 0, "ECF440: person -2147483648 does not exist, so the mark is set aside; write an index from 0 to 4")]
    [InlineData(4, 2, 0, "ECF441: session 2 does not exist, so the mark is set aside; write an index from 0 to 1")]
    [InlineData(4, 0, 2, "ECF442: mark 2 does not exist, so the mark is set aside; write an index from 0 to 1")]
    public void Of_RowOfNothing_NamesTheRow(int person, int session, byte mark, string finding)
    {
        var result = Tally.Of(new(new[] { 0, person }, new[] { (ushort)0, (ushort)session }, new ushort[] { 60, 60 }, new byte[] { 0, mark }), Webinars, 5);

        Assert.Equal($"marks: $[1]: warning {finding}.", Assert.Single(result.Findings).ToString());
        Assert.Equal(60, result.Value.TotalMinutes(Mark.Attended));
    }

    [Fact]
    public void Of_MoreMinutesThanASumHolds_SetsTheRowAside()
    {
        var rows = (int.MaxValue / ushort.MaxValue) + 1;

        var result = Tally.Of(new(new int[rows], new ushort[rows], Filled(rows, ushort.MaxValue), new byte[rows]), Webinars, 1);

        Assert.Equal(("$[32768]", "ECF443"), (Assert.Single(result.Findings).Path, result.Findings[0].Code));
        Assert.Equal((rows - 1) * 65535L, result.Value.TotalMinutes(Mark.Attended));
    }

    [Fact]
    public void Of_MoreMissedMinutesThanASumHolds_NamesThoseMissed()
    {
        const int rows = (int.MaxValue / ushort.MaxValue) + 1;
        var result = Tally.Of(new(new int[rows], new ushort[rows], Filled(rows, ushort.MaxValue), Enumerable.Repeat((byte)Mark.Absent, rows).ToArray()), Webinars, 1);

        Assert.Equal(
            "marks: $[32768]: warning ECF443: 65535 minutes more than the 2147450880 of this person, strand and term do not fit in a sum, so the mark is set aside; check for rows given many times over.",
            Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void Of_APlanWithoutSessions_SetsEveryRowAside() => Assert.Equal(
        "marks: $[0]: warning ECF441: session 0 does not exist, for there is none, so the mark is set aside; list what the columns speak of.",
        Assert.Single(Tally.Of(new(new[] { 0 }, new ushort[] { 0 }, new ushort[] { 60 }, new byte[] { 0 }), new([]), 1).Findings).ToString());

    // A person who comes again after another is added to row by row: no minutes are minutes too.
    [Fact]
    public void Of_RowsOfNoMinutes_AreNotStrange() =>
        Assert.Empty(Tally.Of(new(new[] { 0, 1, 0, 1 }, new ushort[4], new ushort[4], new byte[] { 0, 1, 0, 1 }), Webinars, 2).Findings);

    [Fact]
    public void Of_CountsOutOfRange_AreRefusedByName()
    {
        var tally = Tally.Of(ManyRows([0]), Webinars, 1).Value;

        Assert.Throws<ArgumentOutOfRangeException>("people", () => Tally.Of(ManyRows([]), Webinars, -1));
        Assert.Throws<ArgumentOutOfRangeException>("workers", () => Tally.Of(ManyRows([]), Webinars, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => tally.MinutesOf(-1).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>("person", () => tally.MinutesOf(1).ToArray());
        Assert.Equal((Hours.FromMinutes(30), Hours.Zero, Hours.Zero), (tally.Of(0, new("webinars", new(1, 1)), Mark.Attended), tally.Of(0, new("webinars", new(1, 1)), Mark.Absent), tally.Of(0, new("golf", null), Mark.Attended)));
    }

    [Fact]
    public void Columns_OfASessionLongerThanARowHolds_AreSeveralRows()
    {
        var schedule = Schedules[0];
        var session = schedule.Sessions[0] with { Length = Hours.FromMinutes(131_071) };
        var register = Register.Take(new(schedule.Programme, schedule.Calendar, schedule.Start, [session], []), [new("1", session.Id, Mark.Absent, session.Date)]).Value;

        var columns = MarkColumns.Of([register], new([new(session.Id, session.Strand, session.Term)]), session.Date);

        Assert.Equal([65535, 65535, 1], columns.Minutes.ToArray().Select(minutes => (int)minutes));
        Assert.Equal([1, 1, 1], columns.Marks.ToArray().Select(mark => (int)mark));
    }

    [Fact]
    public void Columns_OfASessionThatThePlanLacks_SayWhich()
    {
        var session = Schedules[0].Sessions[0];
        var register = Register.Take(Schedules[0], [new("1", session.Id, Mark.Attended, session.Date)]).Value;

        Assert.StartsWith($"The plan has no session \"{session.Id}\": make it from the schedules of all registers.", Assert.Throws<ArgumentException>(() => MarkColumns.Of([register], Webinars, session.Date)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OfMoreSessionsThanAnIndexHolds_IsRefused()
    {
        var most = Enumerable.Range(0, 65_536).Select(number => new TallySession($"{number}", "webinars", null)).ToList();

        Assert.Equal(65_535, new TallyPlan(most).IndexOf("65535"));
        Assert.StartsWith("A plan has 65537 sessions: a column of marks can tell 65,536 apart.", Assert.Throws<ArgumentException>(() => new TallyPlan([.. most, new("more", "webinars", null)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OfSchedules_HasEachSessionOnceAndItsCellsByStrandThenTerm()
    {
        var plan = TallyPlan.Of([Schedules[0], Schedules[0]]);

        Assert.Equal(Schedules[0].Sessions.Select(session => session.Id).Order(StringComparer.Ordinal), plan.Sessions.Select(session => session.Id));
        Assert.Equal(["local Y1T1", "local Y2T3", "peer-to-peer Y1T1", "peer-to-peer Y1T2"], plan.Cells.Take(4).Select(cell => $"{cell.Strand} {cell.Term}"));
        Assert.Null(plan.IndexOf("golf"));
    }

    [Fact]
    public void Of_StrangeRowAmongManyWorkers_SetsItAloneAside()
    {
        var people = Enumerable.Range(0, Many).Select(row => row / 50).ToArray();
        people[Many - 9] = -3;

        var result = Tally.Of(ManyRows(people), Webinars, Many / 50, workers: 2);

        Assert.Equal($"$[{Many - 9}]", Assert.Single(result.Findings).Path);
        Assert.Equal((Many - 1) * 30L, result.Value.TotalMinutes(Mark.Attended) + result.Value.TotalMinutes(Mark.Absent));
    }

    [Fact]
    public void Of_NothingButStrangeRows_ListsAThousandAndCountsTheRest()
    {
        var result = Tally.Of(ManyRows(new int[Many]), Webinars, 0, workers: 2);

        Assert.Equal(1001, result.Findings.Count);
        Assert.Equal("marks: $: warning ECF444: 599000 more marks are set aside and not listed; correct those above and add up again.", result.Findings[^1].ToString());
    }

    [Fact]
    public void Of_MorePeopleThanMemory_SaysSo() =>
        Assert.Throws<ArgumentOutOfRangeException>("people", () => Tally.Of(ManyRows([]), Webinars, int.MaxValue));

    [Fact]
    public void Columns_OfDifferentLengths_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new MarkColumns(new int[2], new ushort[2], new ushort[1], new byte[2]));

    private static MarkColumns ManyRows(int[] people) => new(
        people, Filled(people.Length, (ushort)0), Filled(people.Length, (ushort)30), people.Index().Select(row => (byte)(row.Index % 2)).ToArray());

    private static ushort[] Filled(int rows, ushort value) => [.. Enumerable.Repeat(value, rows)];

    // 0 is the whole session, up to 300 minutes attended, above that an absence.
    private static RegisterEntry Entry(ScheduledSession session, int mark) => mark > 300
        ? new("1", session.Id, Mark.Absent, session.Date)
        : new("1", session.Id, Mark.Attended, session.Date) { Minutes = mark == 0 ? null : mark, Evidence = mark % 5 == 1 ? Evidence.Planned : Evidence.Register };

    private static bool Agree(Tally tally, int person, HoursLedger ledger) => tally.Plan.Cells.All(cell =>
    {
        var line = ledger.In(new() { Strand = cell.Strand, Term = cell.Term });
        return tally.Of(person, cell, Mark.Attended) == line.Attended && tally.Of(person, cell, Mark.Absent) == line.Shortfall;
    }) && tally.MinutesOf(person).ToArray().Sum() == (ledger.Total.Attended + ledger.Total.Shortfall).Minutes;
}
