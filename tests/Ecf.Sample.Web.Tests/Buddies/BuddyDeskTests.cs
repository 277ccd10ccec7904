using System.Globalization;
using Ecf.Domain.Buddies;
using Ecf.Sample.Web.Buddies;

namespace Ecf.Sample.Web.Tests.Buddies;

public sealed class BuddyDeskTests
{
    private static readonly LocalDate Day = new(2026, 11, 10);

    /// <summary>A cohort of a whole country has its report and its workbook; only buddies are not paired in it.</summary>
    [Theory]
    [InlineData(2, false)]
    [InlineData(BuddyPool.MostMentors + 1, true)]
    public void Desk_MoreMentorsThanOneRoundPairs_ProposesNothingAndSaysWhy(int mentors, bool isTooLarge)
    {
        var desk = new BuddyDesk([.. Enumerable.Range(1, mentors).Select(Mentor)], Day, BuddyRules.Usual, []) { Findings = [], Schools = new Dictionary<string, string>(), Trainings = new(() => []) };
        Assert.Equal((isTooLarge, isTooLarge, false), (desk.IsTooLarge, desk.Proposal is null, desk.HasBrokenRules));
        Assert.Null(desk.Change);
    }

    private static BuddyMentor Mentor(int number) => new()
    {
        Id = number.ToString("0000000", CultureInfo.InvariantCulture),
        Name = $"Mentor {number}",
        School = $"{990000 + number}",
        Subjects = ["Mathematics"],
        FirstDay = new(2026, 9, 1),
        LastDay = null,
    };
}
