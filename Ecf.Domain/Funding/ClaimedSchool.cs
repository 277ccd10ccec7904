namespace Ecf.Domain.Funding;

/// <summary>What funding must know of a school beyond its area. A school that is not given is taken to be eligible, its route not known.</summary>
/// <param name="School">Its unique reference number.</param>
/// <param name="Type">Its type of establishment as the register of schools numbers it: 1 for a community school, 34 for an academy converter; <c>null</c> where that is not known.</param>
/// <param name="Section41">Whether it is approved under section 41 of the Children and Families Act 2014: then it is eligible whatever its type. Default <c>false</c>.</param>
public sealed record ClaimedSchool(string School, int? Type, bool Section41 = false)
{
    /// <summary>Whether schools of its type receive these grants; a type that is not known counts as one that does.</summary>
    /// <remarks>Source: DfE, early-careers-framework, eligible types of establishment (app/models/concerns/gias_types.rb).</remarks>
    public bool IsEligible => Section41 || Type is null or (>= 1 and <= 3) or (>= 5 and <= 8) or 12 or 14 or 15 or 18 or 28 or (>= 31 and <= 36) or (>= 38 and <= 48);

    /// <summary>How it is paid: maintained types through the local authority, academies and free schools directly.</summary>
    public PaymentRoute Route => Type switch
    {
        1 or 2 or 3 or 5 or 7 or 12 or 14 or 15 => PaymentRoute.LocalAuthority,
        28 or (>= 33 and <= 36) or (>= 39 and <= 46) => PaymentRoute.Direct,
        _ => PaymentRoute.Unknown,
    };
}
