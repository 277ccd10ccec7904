namespace Ecf.Domain.Tests;

public sealed class SpecificationTests
{
    private static readonly IReadOnlyList<Row> Rows = [new(1, "a", 5), new(2, "B", null), new(3, "\uE000", 5), new(4, "\U00020000", 1)];

    [Fact]
    public void IsSatisfiedBy_SeveralConditions_NeedsAll()
    {
        Assert.True(new Between(2, 3).IsSatisfiedBy(Rows[1]));
        Assert.False(new Between(2, 3).IsSatisfiedBy(Rows[3]));
    }

    [Fact]
    public void Evaluate_NoOrder_KeepsTheListsOrder() => Assert.Equal([2, 3], Ids(new Between(2, 3)));

    [Fact]
    public void Evaluate_NoCondition_GivesAll() => Assert.Equal([1, 2, 3, 4], Ids(new All()));

    [Fact]
    public void And_TwoQuestions_NeedsBoth() => Assert.Equal([3], Ids(new Between(2, 3).And(new Between(3, 4))));

    [Fact]
    public void Or_TwoQuestions_NeedsEither() => Assert.Equal([1, 4], Ids(new Between(1, 1).Or(new Between(4, 4))));

    [Fact]
    public void Not_AQuestion_GivesTheRest() => Assert.Equal([1, 4], Ids(new Between(2, 3).Not()));

    [Fact]
    public void OrderBy_Texts_GoesByTheNumbersOfCharacters() =>
        Assert.Equal([2, 1, 3, 4], Ids(new All().With(query => query.OrderBy(row => row.Text))));

    [Fact]
    public void OrderBy_RowsWithoutAKey_StandFirst() =>
        Assert.Equal([2, 4, 1, 3], Ids(new All().With(query => query.OrderBy(row => row.Size).ThenBy(row => row.Id))));

    [Fact]
    public void OrderByDescending_RowsWithoutAKey_StandLast() =>
        Assert.Equal([3, 1, 4, 2], Ids(new All().With(query => query.OrderByDescending(row => row.Size).ThenByDescending(row => row.Id))));

    [Fact]
    public void With_AnotherOrder_ReplacesTheFirst() =>
        Assert.Equal([4, 3, 2, 1], Ids(new All().With(query => query.OrderBy(row => row.Text)).With(query => query.OrderByDescending(row => row.Id))));

    [Fact]
    public void With_AQuestion_LeavesItAsItWas()
    {
        var question = new All();
        question.With(query => query.OrderBy(row => row.Id).Take(1));
        Assert.Equal(4, Ids(question).Count());
    }

    [Fact]
    public void Count_APage_CountsAll()
    {
        var page = new All().With(query => query.OrderBy(row => row.Id).Skip(1).Take(2));
        Assert.Equal([2, 3], Ids(page));
        Assert.Equal(4, page.Count(Rows));
        Assert.Equal(4, Rows.AsQueryable().WithSpecification(page, evaluateCriteriaOnly: true).Count());
    }

    [Fact]
    public void WithSpecification_AList_GivesWhatEvaluateGives()
    {
        var question = new Between(1, 3).With(query => query.OrderBy(row => row.Text));
        Assert.Equal(question.Evaluate(Rows), Rows.AsQueryable().WithSpecification(question));
    }

    [Fact]
    public void Page_WithoutAnOrder_Throws()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new All().With(query => query.Take(1)));
        Assert.Equal("Skip or Take needs an order: call OrderBy first.", refused.Message);
        Assert.Throws<InvalidOperationException>(() => new All().With(query => query.ThenBy(row => row.Id)));
    }

    [Fact]
    public void Take_FewerThanNone_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new All().With(query => query.OrderBy(row => row.Id).Take(-1)));

    [Fact]
    public void And_APage_Throws()
    {
        var page = new All().With(query => query.OrderBy(row => row.Id).Take(2));
        Assert.Throws<InvalidOperationException>(() => page.And(new All()));
        Assert.Throws<InvalidOperationException>(() => new All().Or(page));
        Assert.Throws<InvalidOperationException>(page.Not);
    }

    [Fact]
    public void Combined_Questions_KeepTheOrderOfTheFirst()
    {
        var ordered = new Between(1, 3).With(query => query.OrderByDescending(row => row.Id));

        Assert.Equal([3, 2], Ids(ordered.And(new Between(2, 4))));
        Assert.Equal([4, 3, 2, 1], Ids(ordered.Or(new Between(4, 4))));
        Assert.Equal([4, 3, 1], Ids(new Between(2, 2).With(query => query.OrderByDescending(row => row.Id)).Not()));
        Assert.Equal([3, 1], Ids(ordered.With(query => query.Where(row => row.Id != 2))));
    }

    [Fact]
    public void With_MoreConditionsOnAPage_KeepsThePage()
    {
        var page = new All().With(query => query.OrderBy(row => row.Id).Skip(1).Take(2));

        Assert.Equal([2, 3], Ids(page.With(query => query.Where(row => row.Id > 0))));
        Assert.Equal([3], Ids(page.With(query => query.Skip(2).Take(1))));
        Assert.Equal([], Ids(page.With(query => query.Take(0))));
    }

    [Fact]
    public void Question_OfNothing_IsRefusedByName()
    {
        var all = new All();

        Assert.Throws<ArgumentNullException>("entities", () => all.Evaluate(null!));
        Assert.Throws<ArgumentNullException>("more", () => all.With(null!));
        Assert.Throws<ArgumentNullException>("other", () => all.And(null!));
        Assert.Throws<ArgumentNullException>("condition", () => all.With(query => query.Where(null!)));
        Assert.Throws<ArgumentNullException>("key", () => all.With(query => query.OrderBy<int>(null!)));
    }

    [Fact]
    public void Refusals_OfOrderAndPage_SayWhatToDo()
    {
        Assert.Equal("ThenBy needs an order: call OrderBy first.", Assert.Throws<InvalidOperationException>(() => new All().With(query => query.ThenByDescending(row => row.Id))).Message);
        Assert.StartsWith(
            "A question that skips or takes is no condition any more: combine questions with And, Or and Not first,",
            Assert.Throws<InvalidOperationException>(new All().With(query => query.OrderBy(row => row.Id).Skip(0)).Not).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CodePointOrder_OfAnyTwo_IsThatOfTheirCharacters()
    {
        string?[] inOrder = [null, "", "a", "ab", "b", "b\uFFFD", "b\U00010000", "b\U00010001"];

        Assert.All(Enumerable.Range(0, inOrder.Length), one => Assert.All(Enumerable.Range(0, inOrder.Length), other =>
            Assert.Equal(one.CompareTo(other), Math.Sign(CodePointOrder.Instance.Compare(inOrder[one], inOrder[other])))));
    }

    private static IEnumerable<int> Ids(Specification<Row> question) => question.Evaluate(Rows).Select(row => row.Id);

    private sealed record Row(int Id, string Text, int? Size);

    private sealed class All : Specification<Row>;

    private sealed class Between : Specification<Row>
    {
        internal Between(int from, int to) => Query.Where(row => row.Id >= from).Where(row => row.Id <= to);
    }
}
