using System.Globalization;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ShippedProgrammesTests
{
    [Theory]
    [InlineData("redhill-ect-as-printed", "2 5 0 6 0 0", "62")]
    [InlineData("redhill-mentor-as-printed", "7 9 2 4 4 5", "31")]
    [InlineData("redhill-ect-reconstructed", "14 14 13 9 6 5", "61")]
    [InlineData("edt-ecte-2025-ect", "16 16 16 0 0 0", "48")]
    [InlineData("edt-ecte-2025-mentor", "21.5 16.5 16.5 0 0 0", "54.5")]
    [InlineData("edt-twelve-blocks", "30 29 28 15.5 16 13", "131.5")]
    [InlineData("teach-first-sequence", "14.33 14.33 14.33 5 5 5", "131")]
    [InlineData("framework-agreement-131-hours", "0 0 0 0 0 0", "131")]
    public void Hours_ByTermAndInAll_AreTheSources(string id, string byTerm, string all)
    {
        var programme = ShippedProgrammes.Get(id);
        Assert.Equal(byTerm, string.Join(' ', InductionTerm.All.Select(term => Figure(programme.HoursIn(term)))));
        Assert.Equal(all, Figure(programme.Hours));
    }

    [Theory]
    [InlineData("redhill-ect-as-printed", "regional 11, local 12, webinars 7, self-study 32, mentor-meetings 0")]
    [InlineData("redhill-mentor-as-printed", "local 6, regional 5, webinars 10, peer-to-peer 10, mentor-meetings 0")]
    [InlineData("redhill-ect-reconstructed", "regional 11, local 12, webinars 7, self-study 31, mentor-meetings 0")]
    [InlineData("edt-ecte-2025-ect", "live 18, self-study 30")]
    [InlineData("edt-ecte-2025-mentor", "live 10, self-study 8.5, in-school 36")]
    [InlineData("edt-twelve-blocks", "self-study 31, mentor-sessions 59.5, training 32, review 9")]
    [InlineData("teach-first-sequence", "self-study 32, mentor-sessions 59, training 31, assessment 3, reviews 6")]
    [InlineData("framework-agreement-131-hours", "self-study 23, mentor-sessions 59, face-to-face 18, training 12, open 19")]
    public void Hours_ByStrand_AreTheSources(string id, string byStrand)
    {
        var programme = ShippedProgrammes.Get(id);
        Assert.Equal(byStrand, string.Join(", ", programme.Strands.Select(strand =>
            $"{strand.Id} {Figure(programme.HoursOf(session => session.Strand == strand.Id))}")));
    }

    [Theory]
    [InlineData("edt-twelve-blocks", 87, 44.5)]
    [InlineData("teach-first-sequence", 87, 44)]
    public void Hours_OfASequenceByYear_AreTheSources(string id, int first, decimal second)
    {
        var programme = ShippedProgrammes.Get(id);
        Assert.Equal([first, second], new[] { 1, 2 }.Select(year => programme.HoursOf(session => Anchor.Year(year).Contains(session.In)).ToDecimal()));
    }

    [Fact]
    public void Hours_OfTheTwelveBlocks_AreThoseOfTheTable() => Assert.Equal(
        ["14.5", "15.5", "15.5", "13.5", "14.5", "13.5", "8.5", "7", "8.5", "7.5", "7.5", "5.5"],
        Anchor.HalfTerms.Select(half => Figure(Blocks.HoursOf(session => session.In == half))));

    [Theory]
    [InlineData(Delivery.FaceToFace, 11)]
    [InlineData(Delivery.Online, 10)]
    [InlineData(Delivery.Unspecified, 10)]
    [InlineData(Delivery.SelfStudy, 0)]
    [InlineData(Delivery.InSchool, 0)]
    public void Hours_OfMentorsByDelivery_AreTheSources(Delivery delivery, int hours) =>
        Assert.Equal(Hours.Of(hours), Mentors.HoursOf(session => session.Delivery == delivery));

    [Fact]
    public void Sessions_OfMentors_AreFifteenPrintedLinesOfTwentyThree()
    {
        var lines = Mentors.Sessions.Where(session => !session.IsMeeting).ToArray();
        Assert.Equal((15, 23), (lines.Length, lines.Sum(line => line.Count)));
        Assert.Equal(15, Mentors.StatedTotals.Count);
        Assert.All(Mentors.Sessions, session => Assert.Equal(Provenance.Stated, session.Provenance));
    }

    [Fact]
    public void Read_AllButEctAsPrinted_FindNothing() => Assert.Empty(
        ShippedProgrammes.Ids.Where(id => id != ShippedProgrammes.RedhillEctAsPrinted).SelectMany(id => ShippedProgrammes.Read(id).Findings));

    [Fact]
    public void Meetings_OfBothEctProgrammes_AreWeeklyThenFortnightly() => Assert.All(
        [ShippedProgrammes.RedhillEctAsPrinted, ShippedProgrammes.RedhillEctReconstructed],
        id => Assert.Equal(
            [(Cadence.Weekly, Anchor.Year(1)), (Cadence.Fortnightly, Anchor.Year(2))],
            ShippedProgrammes.Get(id).Sessions.Where(session => session.IsMeeting).Select(session => (session.Cadence, session.In))));

    [Fact]
    public void Sessions_Reconstructed_EachSayWhy() => Assert.All(
        ShippedProgrammes.All.SelectMany(programme => programme.Sessions).Where(session => session.Provenance == Provenance.Reconstructed),
        session => Assert.NotNull(session.Note));

    [Fact]
    public void Sessions_ReconstructedForRedhill_AreAllButThePrintedCells()
    {
        var stated = ShippedProgrammes.Get(ShippedProgrammes.RedhillEctReconstructed).Sessions
            .Where(session => session is { IsMeeting: false, Provenance: Provenance.Stated });
        Assert.Equal(["regional Y1T2 5 h", "regional Y2T1 6 h", "webinars Y1T1 2 h"], stated.Select(session => $"{session.Strand} {session.In} {session.Total}"));
    }

    [Theory]
    [InlineData(2020, 0)]
    [InlineData(2021, 6)]
    [InlineData(2024, 6)]
    [InlineData(2025, 2)]
    [InlineData(2026, 0)]
    public void AppliesTo_Cohort_PicksItsProgrammes(int cohort, int count) =>
        Assert.Equal(count, ShippedProgrammes.All.Count(programme => programme.AppliesTo(cohort)));

    [Fact]
    public void All_EmbeddedFiles_AreShipped()
    {
        var files = typeof(ShippedProgrammes).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Programmes/", StringComparison.Ordinal) && !name.EndsWith(".schema.json", StringComparison.Ordinal) && name != "Programmes/contract-rules.json");
        Assert.Equal(ShippedProgrammes.Ids.Order(), files.Select(name => Path.GetFileNameWithoutExtension(name)).Order());
        Assert.Equal(ShippedProgrammes.Ids, ShippedProgrammes.All.Select(programme => programme.Id));
    }

    [Fact]
    public void Get_NotShipped_NamesWhatIs()
    {
        var refused = Assert.Throws<ArgumentException>(() => ShippedProgrammes.Get("redhill"));
        Assert.Contains("redhill-ect-as-printed, redhill-mentor-as-printed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EctAsPrinted_WarnsOnceThatSelfStudyAddsUpToOneHourMore()
    {
        var finding = Assert.Single(ShippedProgrammes.Read(ShippedProgrammes.RedhillEctAsPrinted).Findings);
        Assert.Equal((Severity.Warning, "ECF110", "$.statedTotals[3].minutes"), (finding.Severity, finding.Code, finding.Path));
        Assert.StartsWith(
            "the total for \"self-study\" says 31 h, but the sessions add up to 32 h (26 h across year 1 + 6 h across year 2)",
            finding.Sentence,
            StringComparison.Ordinal);
    }

    private static Programme Blocks => ShippedProgrammes.Get(ShippedProgrammes.EdtTwelveBlocks);

    private static Programme Mentors => ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);

    private static string Figure(Hours hours) => hours.ToDecimal().ToString("0.##", CultureInfo.InvariantCulture);
}
