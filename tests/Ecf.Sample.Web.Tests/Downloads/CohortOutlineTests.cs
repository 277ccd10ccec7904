using Ecf.Sample.Web.Downloads;

namespace Ecf.Sample.Web.Tests.Downloads;

public sealed class CohortOutlineTests
{
    [Fact]
    public void TableKeys_Listed_AreThoseOfTheReport() =>
        Assert.Equal(CohortOutline.Of("A hub", 2025, new(2026, 3, 31)).Alone().Select(table => table.Key), CohortOutline.TableKeys);

    [Fact]
    public void Outline_OfACohort_SpeaksOfThatCohortAndDayAndOfNobody()
    {
        var outline = CohortOutline.Of("A hub", 2025, new(2026, 3, 31));
        Assert.Contains("cohort 2025/26, as at 31 March 2026", outline.Table("funding-by-school").Summary);
        Assert.Empty(outline.Table("people").Rows);
    }
}
