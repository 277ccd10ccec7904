using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The figures of a line, from its shares.</summary>
internal static class LineSums
{
    internal static (Money InAll, Money ToDate, LocalDate? ExpectedOn) Of(IReadOnlyList<Share> shares, LocalDate asAt)
    {
        var (inAll, toDate) = (Money.Zero, Money.Zero);
        LocalDate? next = null;
        LocalDate? last = null;
        foreach (var share in shares)
        {
            if (!share.IsSure)
            {
                continue;
            }

            var passed = share.Window.HasPassed(asAt);
            inAll += share.Amount;
            toDate += passed ? share.Amount : Money.Zero;
            next ??= passed ? null : share.Window.To;
            last = share.Window.To;
        }

        return (inAll, toDate, next ?? last);
    }

    internal static FundingStatus StatusOf(IReadOnlyList<Share> shares, LocalDate asAt)
    {
        var (sure, passed, begun) = (0, 0, false);
        foreach (var share in shares)
        {
            var status = share.StatusOn(asAt);
            if (status == FundingStatus.Unclear)
            {
                return status;
            }

            sure += share.IsSure ? 1 : 0;
            passed += status == FundingStatus.Payable ? 1 : 0;
            begun |= share.IsSure && share.From <= asAt;
        }

        return sure == 0 ? FundingStatus.NotPayable
            : passed == sure ? FundingStatus.Payable
            : begun ? FundingStatus.Expected
            : FundingStatus.NotYet;
    }
}
