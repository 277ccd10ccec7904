using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Examples;

/// <summary>An <see cref="ExampleCohort"/> as it stands on a day.</summary>
public sealed class ExampleFigures
{
    internal ExampleFigures(ExampleCohort cohort, LocalDate asAt)
    {
        CheckPeople(cohort.People);
        AsAt = asAt;
        Members = [.. cohort.People.Select(person => new ExampleMember(person, cohort, asAt))];
        Claim = new(new ClaimFacts
        {
            Ects = [.. Members.Where(member => member.Claimed is not null).Select(member => member.Claimed!)],
            Mentors = [.. Members.Where(member => member.Person.Role == Audience.Mentor).Select(Mentor)],
            Moves = [.. cohort.People.Where(person => person.Moved is not null && person.Role == Audience.EarlyCareerTeacher).Select(Move)],
        });
    }

    /// <summary>The day.</summary>
    public LocalDate AsAt { get; }

    /// <summary>Everybody, in the order of the cohort.</summary>
    public IReadOnlyList<ExampleMember> Members { get; }

    /// <summary>What funding must know of them: moves included, every mentor claimed.</summary>
    public FundingClaim Claim { get; }

    /// <summary>The money that schools can expect.</summary>
    /// <param name="rates">The rates; <c>null</c> for those shipped.</param>
    public FundingStatement Statement(FundingRates? rates = null) => FundingStatement.For(Claim, rates ?? FundingRates.Embedded, AsAt);

    /// <summary>The member of a TRN.</summary>
    /// <exception cref="ArgumentException">Nobody in the cohort has it.</exception>
    public ExampleMember Of(string trn)
    {
        ArgumentNullException.ThrowIfNull(trn);
        return Members.FirstOrDefault(member => member.Person.Trn == trn) ?? throw new ArgumentException($"Nobody in the cohort has the TRN {trn}; there are {string.Join(", ", Members.Select(member => member.Person.Trn))}.", nameof(trn));
    }

    private static void CheckPeople(IReadOnlyList<ExamplePerson> people)
    {
        var mentors = people.Where(person => person.Role == Audience.Mentor).Select(mentor => mentor.Trn).ToHashSet(StringComparer.Ordinal);
        foreach (var person in people)
        {
            if (person.Mentor is { } mentor && !mentors.Contains(mentor))
            {
                throw new InvalidOperationException($"{person.Name} has the mentor {mentor}, who is no mentor of the cohort: add the mentor with With.");
            }

            if (person.Moved is null != person.SchoolBefore is null)
            {
                throw new InvalidOperationException($"{person.Name} moved without a {(person.Moved is null ? "day" : "school before")}: give both Moved and SchoolBefore, or neither.");
            }
        }
    }

    private static ClaimedMentor Mentor(ExampleMember member) => new()
    {
        Mentor = member.Person.Trn, Name = member.Person.Name, Cohort = member.Participant.Cohort, RegisteredOn = member.Person.Registered, Left = member.Person.Left,
    };

    private static ClaimedMove Move(ExamplePerson person) => new(person.Trn, person.Moved!.Value, person.School.Urn, person.School.Area);
}
