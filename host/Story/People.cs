using SaferCity.Access.V1;

namespace SaferCity.Story;

/// <summary>Somebody of the story who can sign in: a job, and no person.</summary>
/// <param name="UserName">What they sign in with.</param>
/// <param name="Role">Their job.</param>
/// <param name="Roles">The roles they have, of those that come ready.</param>
/// <param name="MayAll">The rooms of which they may do all, beside what their roles allow.</param>
public sealed record StoryPerson(string UserName, string Role, IReadOnlyList<string> Roles, IReadOnlyList<string> MayAll);

/// <summary>The people who can sign in to the demonstration, one for each job.</summary>
internal static class People
{
    public static readonly IReadOnlyList<StoryPerson> All =
    [
        new("marac", "MARAC coordinator", ["MARAC coordinator"], ["vawg."]),
        new("prevent", "Prevent lead and Channel chair", ["Prevent lead and Channel chair"], ["prevent."]),
        new("asb", "ASB coordinator", ["Community MARAC coordinator", "Enforcement officer"], ["asb."]),
        new("analyst", "Crime analyst", ["Analyst"], ["acquisitive_crime."]),
        new("manager", "Community safety manager", ["Governance officer", "Analyst"], ["governance.", "acquisitive_crime."]),
        new("everything", "Deputy of all of them", ["MARAC coordinator", "Prevent lead and Channel chair", "Community MARAC coordinator", "Enforcement officer", "Analyst", "Governance officer"],
            ["vawg.", "prevent.", "asb.", "acquisitive_crime.", "governance."]),
        new("admin", "Administrator", ["System administrator"], ["access."]),
        new("dpo", "Data protection officer", ["Data protection officer"], []),
    ];

    private const string NamesOfOrganisations = "governance.read";

    public static async Task TellAsync(StoryTeller story)
    {
        var accounts = story.As<AccountService.AccountServiceClient>("officer:administrator");
        var doors = story.As<SignInService.SignInServiceClient>("officer:administrator");
        var known = (await accounts.ListPermissionsAsync(new())).Permissions;
        var ready = (await story.As<RoleService.RoleServiceClient>("officer:administrator").ListRolesAsync(new())).Roles;
        foreach (var person in All)
        {
            var roles = ready.Where(role => person.Roles.Contains(role.Name)).ToList();
            var request = new CreateAccountRequest
            { RequestId = StoryTeller.Id("account." + person.UserName), UserName = person.UserName, DisplayName = $"{person.Role} (invented)", OrganisationId = story.Organisation("Community Safety Team") };
            request.RoleIds.Add(roles.Select(role => role.Id));
            request.Permissions.Add(known.Where(name => person.MayAll.Any(room => name.StartsWith(room, StringComparison.Ordinal)) || name == NamesOfOrganisations).Except(roles.SelectMany(role => role.Permissions)));
            var account = (await accounts.CreateAccountAsync(request)).Receipt;
            var link = await accounts.IssueLinkAsync(new() { AccountId = account.Id });
            await doors.RedeemLinkAsync(new() { Token = link.Token, Password = StoryCity.Password });
        }
    }
}
