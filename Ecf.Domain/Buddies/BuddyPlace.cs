using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>The place of one mentor in one round of buddies: a row of the hub's store.</summary>
/// <param name="Cohort">The year in which the cohort's academic year starts: 2024 for 2024/25.</param>
/// <param name="Round">The number of the round within the cohort, from 1.</param>
/// <param name="Group">The number of the group within the round, from 1.</param>
/// <param name="Place">1 and 2 in a pair; 3 for the one who joined them where the number was odd.</param>
/// <param name="Mentor">The mentor.</param>
/// <param name="On">The day from which the round holds.</param>
public sealed record BuddyPlace(int Cohort, int Round, int Group, int Place, Trn Mentor, LocalDate On);
