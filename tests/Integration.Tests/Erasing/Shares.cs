using System.Net;
using System.Text;
using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Story;
using SaferCity.Tests.Integration.Elsewhere;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>Shares in the register about cases that are erased, with little to type.</summary>
internal static class Shares
{
    public const string Auditor = "officer:auditor", Filler = "Fillerbird";

    public static RecordDisclosureRequest Share(this ErasingHouse erasing, string words, params string[] about) => new()
    {
        RequestId = AskingHouse.New(), What = words, About = { about }, OrganisationId = erasing.House.Organisation, Recipient = "Duty manager", Channel = DisclosureChannel.Telephone, Purpose = words, Gateway = "Invented Act, s.1", Regime = Regime.UkGdpr,
        Consent = DisclosureConsent.NotSought, NoConsentReason = words, Necessity = words, DecidedBy = "Duty manager", DisclosedOn = "2021-11-12", WithoutAgreementReason = words,
    };

    public static async Task<RecordDisclosureResponse> RecordAsync(this ErasingHouse erasing, RecordDisclosureRequest share) => await erasing.Host.As<Register>("officer:recorder").RecordDisclosureAsync(share);

    public static Task<RecordDisclosureResponse> RecordAsync(this ErasingHouse erasing, string words, params string[] about) => erasing.RecordAsync(erasing.Share(words, about));

    public static async Task<Disclosure> ShareAsync(this ErasingHouse erasing, string id) => (await erasing.Host.As<Register>(Auditor).GetDisclosureAsync(new() { DisclosureId = id })).Disclosure;

    /// <summary>What waits to be looked through.</summary>
    public static async Task<List<DueItem>> DueAsync(this ErasingHouse erasing) =>
        [.. (await erasing.Host.As<DueService.DueServiceClient>(Auditor).ListDueAsync(new())).Items.Where(item => item.Kind == "disclosure_words")];

    public static async Task<string> OtherOrganisationAsync(this ErasingHouse erasing)
    {
        var other = (await erasing.Host.As<Governance.V1.OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "other", Name = "Invented Other", Kind = Governance.V1.OrganisationKind.Voluntary })).Receipt.Id;
        await erasing.Host.CaughtUpAsync();
        return other;
    }

    /// <summary>Somebody signed in of another organisation, who keeps the register and may know of no case.</summary>
    public static async Task<Register> BlindAsync(this ErasingHouse erasing)
    {
        var (accounts, organisation) = (erasing.Host.As<AccountService.AccountServiceClient>(), await erasing.OtherOrganisationAsync());
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "blind", UserName = "blind", DisplayName = "Blind (invented)", OrganisationId = organisation, Permissions = { "access.lead_data_protection" } })).Receipt;
        await erasing.Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = StoryCity.Password });
        return erasing.Host.With<Register>(erasing.Host.TokenOf(Guid.Parse(account.Id)));
    }

    /// <summary>As who keeps the register does it, on the page that is due.</summary>
    public static async Task<HttpStatusCode> WriteAnewAsync(this ErasingHouse erasing, string id, Dictionary<string, string>? more = null)
    {
        using var keeper = await erasing.SignedInAsync("keeper", "access");
        Assert.Contains((await keeper.GetAsync("/")).Links, link => link == "/data-protection/disclosures/" + id);
        Assert.Contains((await keeper.GetAsync("/data-protection/disclosures/" + id)).Links, link => link == $"/data-protection/disclosures/{id}/words");
        var form = (await keeper.GetAsync($"/data-protection/disclosures/{id}/words")).Forms.First(form => form.Fields.ContainsKey("Form.Etag"));
        Dictionary<string, string> typed = new(form.Fields)
        { ["Form.NothingOfThem"] = "false", ["Form.What"] = Filler, ["Form.Purpose"] = Filler, ["Form.Necessity"] = Filler, ["Form.NoConsentReason"] = Filler, ["Form.WithoutAgreementReason"] = Filler, ["Form.Others"] = "A neighbour" };
        foreach (var (name, value) in more ?? []) typed[name] = value;
        return (await keeper.PostAsync(form.Action, typed)).Status;
    }

    public static async Task Refused<T>(string code, AsyncUnaryCall<T> call) =>
        Assert.Contains(code, Encoding.UTF8.GetString((await Assert.ThrowsAsync<RpcException>(async () => await call)).Trailers.GetValueBytes("grpc-status-details-bin") ?? []), StringComparison.Ordinal);
}
