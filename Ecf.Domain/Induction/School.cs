namespace Ecf.Domain.Induction;

/// <summary>A school that takes part.</summary>
/// <param name="Urn">Its unique reference number.</param>
/// <param name="Name">Its name as the register of schools prints it.</param>
/// <param name="Town">The town or place people know it by.</param>
/// <param name="DistrictCode">The nine-character code of its administrative district, such as "E06000018"; it decides the funding area.</param>
/// <param name="CalendarId">The id of the term calendar that it keeps.</param>
public sealed record School(Urn Urn, string Name, string Town, string DistrictCode, string CalendarId);
