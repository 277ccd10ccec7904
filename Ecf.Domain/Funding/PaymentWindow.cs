using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>The days within which a grant is paid. <c>default</c> is 1 January of year 1 alone.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day: once it has come, the money should have been paid.</param>
public readonly record struct PaymentWindow(LocalDate From, LocalDate To)
{
    /// <summary>Whether the last day has come.</summary>
    public bool HasPassed(LocalDate asAt) => To <= asAt;

    /// <summary>Whether the first day has come.</summary>
    public bool HasOpened(LocalDate asAt) => From <= asAt;

    /// <summary>The least window that covers both.</summary>
    internal PaymentWindow Covering(PaymentWindow other) => new(LocalDate.Min(From, other.From), LocalDate.Max(To, other.To));
}
