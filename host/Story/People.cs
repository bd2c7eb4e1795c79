using SaferCity.Access.V1;

namespace SaferCity.Story;

/// <summary>Somebody of the story who can sign in: a role, and no person.</summary>
public sealed record StoryPerson(string UserName, string Role, IReadOnlyList<string> MayAll)
{
    /// <summary>Single permissions beside whole rooms.</summary>
    public IReadOnlyList<string> May { get; init; } = [];
}

/// <summary>The people who can sign in to the demonstration, one for each job.</summary>
internal static class People
{
    public static readonly IReadOnlyList<StoryPerson> All =
    [
        new("marac", "MARAC coordinator", ["vawg."]),
        new("prevent", "Prevent lead and Channel chair", ["prevent."]),
        new("asb", "ASB coordinator", ["asb."]),
        new("analyst", "Crime analyst", ["acquisitive_crime."]),
        new("manager", "Community safety manager", ["governance.", "acquisitive_crime."]),
        new("everything", "Deputy of all of them", ["vawg.", "prevent.", "asb.", "acquisitive_crime.", "governance."]),
        new("admin", "Administrator", []) { May = ["access.administer_accounts", "access.administer_keys", "access.see_all"] },
    ];

    private const string NamesOfOrganisations = "governance.read";

    public static async Task TellAsync(StoryTeller story)
    {
        var accounts = story.As<AccountService.AccountServiceClient>("officer:administrator");
        var doors = story.As<SignInService.SignInServiceClient>("officer:administrator");
        var known = (await accounts.ListPermissionsAsync(new())).Permissions;
        foreach (var person in All)
        {
            var request = new CreateAccountRequest
            { RequestId = StoryTeller.Id("account." + person.UserName), UserName = person.UserName, DisplayName = $"{person.Role} (invented)", OrganisationId = story.Organisation("Community Safety Team") };
            request.Permissions.Add(known.Where(name => person.MayAll.Any(room => name.StartsWith(room, StringComparison.Ordinal)) || person.May.Contains(name) || name == NamesOfOrganisations));
            var account = (await accounts.CreateAccountAsync(request)).Receipt;
            var link = await accounts.IssueLinkAsync(new() { AccountId = account.Id });
            await doors.RedeemLinkAsync(new() { Token = link.Token, Password = StoryCity.Password });
        }
    }
}
