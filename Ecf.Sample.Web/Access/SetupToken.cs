using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>What proves to the site that somebody reads its console, while nobody can sign in yet. The token itself is kept nowhere.</summary>
/// <param name="Hash">The SHA-256 of the token, as hexadecimal digits.</param>
/// <param name="MadeOn">When the site that printed it started.</param>
internal sealed record SetupToken(string Hash, Instant MadeOn);
