using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Wire;

namespace SaferCity.Tests.Integration.Texts;

/// <summary>A house in which every text field of every command was filled with something that is harmful where it is taken for more than text, and that is known again wherever it turns up.</summary>
public sealed class FilledHouse : IAsyncLifetime
{
    public const string Password = "CanaryPassword is an invented one";
    private static readonly string[] Openings = ["=", "+", "-", "@", "\t", "\r\n", ""];
    private readonly Dictionary<string, List<Receipt>> receipts = [];
    private readonly Overheard overheard = new();
    private int canaries;

    public TestHost Host { get; private set; } = null!;

    /// <summary>Lines of spans and metrics.</summary>
    public IEnumerable<string> Heard => overheard.All;

    /// <summary>The commands that were carried out with what they held.</summary>
    public HashSet<string> Done { get; } = [];

    internal Browser Reader { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartAsync();
        var organisation = (await Host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "house", Name = "Invented House", Kind = OrganisationKind.OtherAuthority })).Receipt.Id;
        await Host.CaughtUpAsync();
        Reader = new Browser(Host);
        await SignInAsync(organisation);
        using var calls = new RawCalls(Host.CallsAt);
        // Twice: what was made the first time is changed the second.
        for (var round = 0; round < 2; round++)
            foreach (var rpc in EveryRpc.OfContract.Where(rpc => rpc.InputType.FindFieldByName("request_id") is not null && !rpc.IsClientStreaming)) await SendAsync(calls, rpc, organisation);
        await Host.CaughtUpAsync();
    }

    public async Task DisposeAsync()
    {
        overheard.Dispose();
        Reader.Dispose();
        await Host.DisposeAsync();
    }

    private async Task SendAsync(RawCalls calls, MethodDescriptor rpc, string organisation)
    {
        var record = rpc.InputType.Fields.InDeclarationOrder().FirstOrDefault(field => field.Name.EndsWith("_id", StringComparison.Ordinal) && field.Name != "request_id" && !field.Name.EndsWith("organisation_id", StringComparison.Ordinal));
        var room = receipts.TryGetValue(rpc.File.Package, out var made) ? made : receipts[rpc.File.Package] = [];
        foreach (var receipt in record is null ? [new Receipt()] : room.ToList())
        {
            var message = Filled.Message(rpc.InputType, field => field.Name.EndsWith("organisation_id", StringComparison.Ordinal) ? organisation : Harmful(field));
            record?.Accessor.SetValue(message, receipt.Id);
            if (record is not null) rpc.InputType.FindFieldByName("etag")?.Accessor.SetValue(message, receipt.Etag);
            var answer = await FormFiller.FillAsync(message, sent => calls.SendAsync(EveryRpc.PathOf(rpc), Host.Token(), sent.ToByteArray()), organisation);
            if (answer.Status is not StatusCode.OK) continue;
            Done.Add(rpc.FullName);
            if (rpc.OutputType.FindFieldByName("receipt")?.Accessor.GetValue(rpc.OutputType.Parser.ParseFrom(answer.Body.AsSpan(5))) is not Receipt now) return;
            room.RemoveAll(one => one.Id == now.Id);
            room.Add(now);
            return;
        }
    }

    private string Harmful(FieldDescriptor field) => Filled.Plausible(field) is not "Invented" and var needed ? needed
        : string.Create(CultureInfo.InvariantCulture, $"{Openings[++canaries % Openings.Length]}Canary{canaries}\"'><i class=harm onclick=harm()>");

    // A reader of everything, after a wrong name and a wrong password.
    private async Task SignInAsync(string organisation)
    {
        var accounts = Host.As<AccountService.AccountServiceClient>();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "reader", UserName = "reader", DisplayName = "Reader (invented)", OrganisationId = organisation, Permissions = { (await accounts.ListPermissionsAsync(new())).Permissions } })).Receipt;
        await Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = Password });
        await Reader.SignInAsync("CanaryName", "CanaryWrong");
        await Reader.SignInAsync("reader", "CanaryWrong password");
        await Reader.SignInAsync("reader", Password);
    }
}
