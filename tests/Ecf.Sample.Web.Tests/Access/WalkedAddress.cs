using Ecf.Sample.Web.Access;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>An address at which an endpoint of the site is walked, and what it answers to whom it opens.</summary>
/// <param name="Endpoint">The endpoint's name in the table of access.</param>
/// <param name="Address">The address.</param>
/// <param name="Answer">The status of a GET.</param>
internal sealed record WalkedAddress(string Endpoint, string Address, string Answer = "200")
{
    /// <summary>The statuses of a POST of an empty form.</summary>
    internal string[] Posted { get; init; } = ["200", "302", "400", "404", "409"];

    /// <summary>Whose it is, of those who are limited to what is theirs.</summary>
    internal AccessRole[] Owners { get; init; } = [];

    /// <summary>The status of a GET for those whose it is, where that is another one.</summary>
    internal string? ToOwners { get; init; }

    internal bool IsTheirs(AccessRole? role) => role is { } known && Owners.Contains(known);
}
