using Google.Protobuf.Reflection;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Integration.Wire;
using SaferCity.Tests.Storage;
using Accounts = SaferCity.Access.V1.AccountService.AccountServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>A case that was erased while it was open, and everything that somebody may still say of it: every message of the contract that can name it.</summary>
public sealed class AfterwardsSentences
{
    private const string Refused = "practice.erased";

    // What names nothing of an erased case; a field that is in neither list wants somebody to decide.
    private static readonly string[] Others = ["request_id", "meeting_id", "panel_id", "sent_case_id", "enquiry_id", "injunction_id", "pspo_id", "deployment_id", "contract_id", "patrol_contract_id", "account_id"];

    // Answered all the same: a question, or a message of which the contract says more.
    private static readonly Dictionary<string, string> Otherwise = new()
    {
        ["GetReferral"] = "OK", ["GetErasure"] = "OK", ["GetAsked"] = "OK", ["GetPointer"] = "OK", ["GetConflict"] = "OK", ["GetOpening"] = "OK", ["GetSight"] = "OK", // what is left is shown
        ["DeclareConflict"] = "OK", // it never tells whether there is such a record, and locks without words
        ["BreakGlass"] = "NOT_FOUND", // as for a record that is not there
        ["ReviewOpening"] = "OK", // the duty to review outlives the record; without words
    };

    [Theory, OnBothEngines]
    public Task No_message_of_the_domestic_abuse_MARAC_writes_a_word_about_a_case_that_was_erased(Kept kept) => NothingIsWrittenAsync(kept, "vawg", house => house.AtTheMaracAsync("Alpha"), AskAboutAsync);

    [Theory, OnBothEngines]
    public Task No_message_of_the_City_Community_MARAC_writes_a_word_about_a_case_that_was_erased(Kept kept) => NothingIsWrittenAsync(kept, "asb", house => house.AtTheCommunityMaracAsync("Alpha"), AskAtTheMaracAsync);

    [Theory, OnBothEngines]
    public Task No_message_of_Prevent_writes_a_word_about_a_case_that_was_erased(Kept kept) => NothingIsWrittenAsync(kept, "prevent", house => house.AtPreventAsync("Alpha", "1990-05-04"), AskAtTheMaracAsync);

    private static async Task NothingIsWrittenAsync(Kept kept, string room, Func<AskingHouse, Task<Receipt>> open, Func<AskingHouse, Task> ask)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        using var messages = new AnyMessage(erasing.Host, room);
        var referral = await open(erasing.House);
        await ask(erasing.House);
        var (known, outside) = await KeptAboutAsync(erasing, messages, room, referral);
        var agreed = known["account_id"];

        await erasing.EraseAsync(room, referral.Id);

        known["etag"] = (await messages.AskAsync("GetOpening", erasing.Host.Token(), ("opening_id", known["opening_id"])))["opening.etag"];
        Assert.Empty(messages.Rpcs.SelectMany(rpc => rpc.InputType.Fields.InDeclarationOrder()).Where(field => field.FieldType is FieldType.String && !field.Name.EndsWith("organisation_id", StringComparison.Ordinal) && (field.Name.EndsWith("_id", StringComparison.Ordinal) || field.Name is "reference")).Select(field => field.Name).Except([.. known.Keys, .. Others]));
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var rpc in messages.Rpcs.Where(rpc => rpc.InputType.Fields.InDeclarationOrder().Any(field => field.Name != "account_id" && field.Name != "etag" && known.ContainsKey(field.Name))))
        {
            var message = Filled.Message(rpc.InputType, field => known.GetValueOrDefault(field.Name) ?? (field.Name is "until" ? null : Filled.Plausible(field) is not "Invented" and var needed ? needed : ErasingHouse.Canary));
            answers[rpc.Name] = AnyMessage.ReasonOf(await FormFiller.FillAsync(message, sent => messages.SendAsync(rpc, erasing.Host.Token("officer:" + rpc.Name.ToLowerInvariant()), sent), agreed, erasing.House.Organisation));
        }
        await erasing.Host.CaughtUpAsync();

        Assert.Equal(answers.Keys.Select(name => (name, Otherwise.GetValueOrDefault(name, Refused))), answers.Select(answer => (answer.Key, answer.Value)));
        Assert.InRange(answers.Values.Count(answer => answer is Refused), 12, 100);
        Assert.Empty(await erasing.LeftAsync());
        await BreakingTheGlassTellsNothingAsync(messages, referral.Reference, outside);
    }

    // A lock whose lifting waits for somebody, a glass that was broken, a person who was named, and another room's question: each with words. The outsider broke the glass.
    private static async Task<(Dictionary<string, string> Known, string Outside)> KeptAboutAsync(ErasingHouse erasing, AnyMessage messages, string room, Receipt referral)
    {
        var (host, token) = (erasing.Host, erasing.Host.Token());
        foreach (var name in (string[])["named", "related", "agreed"]) using (await erasing.SignedInAsync($"{name}-{room}", room)) { }
        var accounts = (await host.As<Accounts>().ListAccountsAsync(new())).Accounts.ToDictionary(account => account.UserName, account => account.Id);
        var office = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "office", Name = "Invented Night Office", Kind = OrganisationKind.OtherAuthority })).Receipt.Id;
        await host.CaughtUpAsync();
        var outside = await host.PartnerTokenAsync("night-office", office, $"{room}.read", $"{room}.break_glass");

        await messages.AskAsync("NamePerson", token, ("account_id", accounts["named-" + room]), ("reference", referral.Reference), ("reason", ErasingHouse.Canary));
        var conflict = await messages.AskAsync("RecordConflict", token, ("account_id", accounts["related-" + room]), ("reference", referral.Reference), ("kind", (int)ConflictKind.Related), ("reason", ErasingHouse.Canary));
        await messages.AskAsync("RequestLifting", host.TokenOf(Guid.Parse(accounts["agreed-" + room])), ("conflict_id", conflict["receipt.id"]), ("etag", conflict["receipt.etag"]), ("reason", ErasingHouse.Canary));
        var opening = await messages.AskAsync("BreakGlass", outside, ("reference", referral.Reference), ("reason", ErasingHouse.Canary));
        var due = (await messages.AskAsync("ListDue", token)).Message;
        var pointer = ((IEnumerable<DueItem>)due.Descriptor.FindFieldByName("items").Accessor.GetValue(due)).Single(item => item.Kind == "pointer").RecordId;
        return (new()
        {
            ["referral_id"] = referral.Id, ["reference"] = referral.Reference, ["conflict_id"] = conflict["receipt.id"], ["opening_id"] = opening["receipt.id"], ["pointer_id"] = pointer, ["account_id"] = accounts["agreed-" + room],
        }, outside);
    }

    private static async Task BreakingTheGlassTellsNothingAsync(AnyMessage messages, string reference, string outside)
    {
        var rpc = messages.Rpcs.Single(rpc => rpc.Name == "BreakGlass");
        var answers = new List<string>();
        foreach (var one in (string[])[reference, reference[..^4] + "9999"])
            answers.Add((await messages.SendAsync(rpc, outside, Filled.Message(rpc.InputType, field => field.Name switch { "reference" => one, "request_id" => Guid.NewGuid().ToString(), _ => "Invented." }))).Bytes);
        Assert.Equal(answers[1], answers[0]);
    }

    private static async Task AskAboutAsync(AskingHouse house)
    {
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await house.Owning.AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = known.Id, Etag = known.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.Safeguarding, Reason = "Invented." });
        await house.Host.CaughtUpAsync();
    }

    private static async Task AskAtTheMaracAsync(AskingHouse house) => await house.AskAsync(await house.AtTheMaracAsync("Alpha", "1990-05-04"));
}
