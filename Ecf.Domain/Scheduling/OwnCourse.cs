using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>What a school holds for itself of a programme that it follows.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Diary">The school's days.</param>
/// <param name="Course">The strands that it shares with nobody.</param>
internal sealed record OwnCourse(Programme Programme, Diary Diary, Course Course);
