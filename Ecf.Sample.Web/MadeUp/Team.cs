using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>One mentor's place at one school, before its people are written down.</summary>
/// <param name="Question">What its draws are keyed by, such as "2024/17".</param>
/// <param name="School">The school.</param>
/// <param name="Turn">What happens.</param>
/// <param name="Start">The first day of training.</param>
/// <param name="Mentor">The mentor's number; <c>null</c> where there is none.</param>
internal sealed record Team(string Question, MadeUpSchool School, Turn Turn, LocalDate Start, Trn? Mentor);
