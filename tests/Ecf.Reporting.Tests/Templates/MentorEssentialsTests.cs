using Ecf.Domain;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Templates;
using Snapshooter.Xunit;

namespace Ecf.Reporting.Tests.Templates;

public sealed class MentorEssentialsTests
{
    private static readonly IReadOnlyList<FundingRate> Rates = [.. FundingRates.Embedded.All.Where(rate => rate.Area == FundingArea.EnglandExcludingLondon && rate.AppliesTo(2024))];

    [Fact]
    public void Page_OfThePrintedProgrammes_SaysWhatThePrintedPageSays() =>
        Snapshot.Match(Markdown(ShippedProgrammes.RedhillEctAsPrinted, ShippedProgrammes.RedhillMentorAsPrinted, Rates));

    [Fact]
    public void Page_OfTheReconstructedProgramme_MarksWhatWasWorkedOut() =>
        Snapshot.Match(Markdown(ShippedProgrammes.RedhillEctReconstructed, ShippedProgrammes.RedhillMentorAsPrinted, Rates));

    [Fact]
    public void Page_OfTheProgrammesOf2025_SaysThatNoRateIsHeld() =>
        Snapshot.Match(Markdown(ShippedProgrammes.EdtEcte2025Ect, ShippedProgrammes.EdtEcte2025Mentor, []));

    [Fact]
    public void WebPage_OfThePrintedProgrammes_SaysTheSameAsTheMarkdown() =>
        Snapshot.Match(Rendered("mentor-essentials.sbn-html", ShippedProgrammes.RedhillEctAsPrinted, ShippedProgrammes.RedhillMentorAsPrinted, Rates));

    [Fact]
    public void WebPage_HubWithMarkupInItsName_ShowsItAsText()
    {
        var programme = ShippedProgrammes.Get(ShippedProgrammes.RedhillEctAsPrinted);
        var page = BuiltInTemplates.Get("mentor-essentials.sbn-html").Render(MentorEssentials.Model("<b>Hub</b>", programme, programme, [])).Value;
        Assert.Contains("&lt;b&gt;Hub&lt;/b&gt;", page);
        Assert.DoesNotContain("<b>", page);
    }

    [Fact]
    public void Breakdown_OfSessionsInNoOneTerm_LeavesNothingOut()
    {
        var page = Markdown(ShippedProgrammes.RedhillEctAsPrinted, ShippedProgrammes.RedhillEctAsPrinted, []);
        Assert.Contains("| Year 1 | Self study | 26 h | Self-study |", page);
        Assert.Contains("| A term not known | Local group sessions × 4 (3 h each) | 12 h | Face to face |", page);
        Assert.Contains("| **In all** | | **62 h** | |", page);
    }

    private static string Markdown(string ects, string mentors, IReadOnlyList<FundingRate> rates) => Rendered("mentor-essentials.sbn-md", ects, mentors, rates);

    private static string Rendered(string template, string ects, string mentors, IReadOnlyList<FundingRate> rates)
    {
        var model = MentorEssentials.Model("A hub", ShippedProgrammes.Get(ects), ShippedProgrammes.Get(mentors), rates);
        var rendered = BuiltInTemplates.Get(template).Render(model);
        Assert.Empty(rendered.Findings);
        return rendered.Value;
    }
}
