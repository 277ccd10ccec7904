using Microsoft.AspNetCore.Identity;

namespace Ecf.Sample.Web.Access;

/// <summary>What the site says where an account or a password is refused.</summary>
internal static class IdentityWords
{
    /// <summary>The fewest characters of a password.</summary>
    internal const int ShortestPassword = 12;

    /// <summary>One sentence for each reason; none where nothing was refused.</summary>
    internal static IReadOnlyList<string> Of(IdentityResult result) => [.. result.Errors.Select(Of).Distinct()];

    private static string Of(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"The password is too short: use {ShortestPassword} characters or more, such as three words that nobody would put together.",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "The password repeats too few characters: use five or more different ones.",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "The present password is not right.",
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => "There is an account with this e-mail address already.",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => "This is not an e-mail address; write one such as name@school.example.",
        nameof(IdentityErrorDescriber.InvalidToken) => "The link has been used or is older than a day: ask the hub manager for a new one.",
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => "Somebody else changed this account at the same moment: look at it again and repeat what you did.",
        _ => error.Description,
    };
}
