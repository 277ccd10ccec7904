namespace Ecf.Domain.Induction;

/// <summary>Where in induction a day lies. A holiday belongs to the term before it.</summary>
/// <param name="Year">The year of induction, 1 or 2.</param>
/// <param name="Term">The term of induction by full-time service, 1 to 6; 7 and on in an appropriate body's extension.</param>
/// <param name="SchoolTerm">Which school term since the start, from 1: what part-timers count by.</param>
/// <param name="IsPartTime">Whether less than full time is worked at any point of the induction.</param>
/// <param name="MakesUpAbsence">Whether the year's terms are served and the day makes up absence.</param>
public sealed record InductionPlace(int Year, int Term, int SchoolTerm, bool IsPartTime, bool MakesUpAbsence)
{
    /// <summary>"year 1, term 3", for part-timers "year 1, school term 5", with ", making up absence" where it is so.</summary>
    public string Display() =>
        $"year {Year}, {(IsPartTime ? $"school term {SchoolTerm}" : $"term {Term}")}{(MakesUpAbsence ? ", making up absence" : "")}";
}
