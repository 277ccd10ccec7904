using Ecf.Domain;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Pages;
using NodaTime;

namespace Ecf.Sample.Web.Today;

/// <summary>One thing that needs attention on a day, with its next step and the page that mends it.</summary>
/// <param name="Kind">What kind of thing it is: one of <see cref="TodayKinds"/>, or a matter of the cohort's report.</param>
/// <param name="Date">Since when, or by when; <c>null</c> where no day stands behind it.</param>
/// <param name="Who">The person, the session, the file, or how many.</param>
/// <param name="What">What was found.</param>
/// <param name="NextStep">What to do about it.</param>
/// <param name="Mends">The page where that is done.</param>
internal sealed record TodayItem(string Kind, LocalDate? Date, string Who, string What, string NextStep, PagePlace Mends)
{
    /// <summary>The one person whom it is about; <c>null</c> where it is about many or none.</summary>
    internal (Audience Role, string Trn)? Person { get; init; }

    /// <summary>The school; <c>null</c> where it concerns several or none.</summary>
    internal string? School { get; init; }

    /// <summary>The cohort; <c>null</c> where it is about all.</summary>
    internal int? Cohort { get; init; }

    /// <summary>The hours that hang on it; none where it is not about hours.</summary>
    internal Hours Hours { get; init; }
}
