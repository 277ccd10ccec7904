using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The day on which induction ends if nothing changes, or what is to go where nobody can say.</summary>
/// <param name="Date">The last day; <c>null</c> where the calendars end, or the ECT left, before it.</param>
/// <param name="Provisional">Whether a term before it may still change, or its bank holidays are not known yet.</param>
/// <param name="TermsToGo">The full-time terms still to serve after the last day known; none where there is a date.</param>
/// <param name="SchoolTermsToGo">The school terms that those take at the share last worked; <c>null</c> for an ECT who left, and none where there is a date.</param>
/// <param name="Reason">Why, in a sentence without a final full stop.</param>
public sealed record ExpectedEnd(LocalDate? Date, bool Provisional, TermCount TermsToGo, TermCount? SchoolTermsToGo, string Reason);
