namespace Ecf.Sample.Web.Audit;

/// <summary>The kinds of things that are audited, as the page of the audit lists them.</summary>
internal static class AuditKinds
{
    internal const string SignedIn = "signed in";
    internal const string SignInRefused = "sign-in refused";
    internal const string SignedOut = "signed out";
    internal const string PasswordChosen = "password chosen";
    internal const string AccountAdded = "account added";
    internal const string AccountChanged = "account changed";
    internal const string AccountRemoved = "account removed";
    internal const string LinkGiven = "link to choose a password given";
    internal const string KeyMade = "key for a program made";
    internal const string KeyEnded = "key for a program ended";
    internal const string FeedChanged = "calendar address changed";
    internal const string RegisterMarked = "register marked";
    internal const string ListImported = "list imported";
    internal const string DeclarationRecorded = "declaration recorded";
    internal const string DeclarationChanged = "declaration changed";
    internal const string BuddiesAccepted = "buddies accepted";
    internal const string TemplateChanged = "template changed";
    internal const string Downloaded = "downloaded";
    internal const string PersonExported = "record of a person exported";
    internal const string PersonErased = "person erased";

    internal static IReadOnlyList<string> All { get; } =
    [
        SignedIn, SignInRefused, SignedOut, PasswordChosen, AccountAdded, AccountChanged, AccountRemoved, LinkGiven, KeyMade, KeyEnded, FeedChanged, RegisterMarked, ListImported,
        DeclarationRecorded, DeclarationChanged, BuddiesAccepted, TemplateChanged, Downloaded, PersonExported, PersonErased,
    ];
}
