using System.CommandLine;
using SaferCity.Access;

namespace SaferCity.Server.Verbs;

/// <summary>Lets another administrator in where fewer than two are left: one alone can approve nothing that they ask for.</summary>
internal static class InviteAdministrator
{
    public static Command Command()
    {
        var userName = new Option<string>("--user-name") { Required = true, Description = "What the new administrator signs in with" };
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("invite-administrator", "Let another administrator in, where fewer than two are left. Prints the one-time link to set a password.") { userName, data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var house = await CommandLine.HouseAsync(parsed.GetValue(data), cancellationToken);
            var link = await AccessModule.InviteAdministratorAsync(house, parsed.GetValue(userName)!, cancellationToken);
            System.Console.WriteLine($"{link.UserName} sets a password, once, on the console's page /redeem/{link.Token}");
            return 0;
        });
        return verb;
    }
}
