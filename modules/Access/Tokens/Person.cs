using System.Text.RegularExpressions;
using SaferCity.Access.Keys;

namespace SaferCity.Access.Tokens;

/// <summary>The person that a call is made for, as a pseudonymous id: a kind, a colon, an id. Never a name.</summary>
internal static partial class Person
{
    /// <summary>What the console puts before an account's id.</summary>
    public const string OfAccount = "account:";

    /// <summary>For whom the console calls while nobody is signed in.</summary>
    public const string Visitor = "console:visitor";

    public static bool IsOne(string text) => Shape().IsMatch(text);

    /// <summary>Whether only the product's own systems may name this person, so that the journal never takes a partner's for one of ours.</summary>
    public static bool IsOurs(string person) => person.StartsWith(OfAccount, StringComparison.Ordinal) || OwnSystems.IsOne(person.Split(':')[0]);

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,29}:[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z")]
    private static partial Regex Shape();
}
