using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.City;
using SaferCity.Tests.Integration.Wire;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Records;

/// <summary>Every rpc that takes a record, by whose record it is: over the wire, in the told city. Its etag is stale, so that nothing is changed.</summary>
[Collection(ToldCity.Collection)]
public sealed class RecordMatrixSentences(ToldCity city) : IDisposable
{
    private readonly RawCalls calls = new(city.Host.CallsAt);
    private readonly Dictionary<(string Room, string Organisation), SigningKey> keys = [];
    private readonly Dictionary<string, string> named = [];
    private readonly HashSet<string> done = [];

    public void Dispose() => calls.Dispose();

    [Fact]
    public async Task A_record_that_is_not_mine_to_know_of_is_answered_by_every_rpc_with_the_same_bytes_as_one_that_is_not_there()
    {
        var (text, open, told, ended) = (new StringBuilder(), new SortedSet<string>(), new List<string>(), 0);
        foreach (var (rpc, field) in ProtectedRecords.Taken())
        {
            var room = ProtectedRecords.RoomOf(rpc);
            if (await ProtectedRecords.OneAsync(city.Host, room, field.Name) is not { } record)
            {
                open.Add($"{room} {field.Name}");
                continue;
            }
            var here = await AnswersAsync(rpc, field, record, told);
            text.Append($"\n{room}.{rpc.Service.Name}/{rpc.Name}, {field.Name}\n");
            Append(text, "", here);
            if (await ProtectedRecords.ClosedOneAsync(city.Host, room, field.Name) is not { } closed) continue;
            var there = await AnswersAsync(rpc, field, closed, told);
            ended++;
            Append(text, "closed: ", [.. there.Except(here)]);
        }

        Assert.InRange(ended, 20, 200);
        Assert.Empty(told);
        Grid.TextMustMatch("Records.matrix.txt", $"""
            What every rpc answers that takes a protected record, by whose record it is. Both organisations have every permission of the room but to see all; what is
            sent has a good form and an etag of yesterday. "closed" is said where a closed record answers otherwise. Open to all who may use the room, so that nothing is hidden:
              {string.Join("\n  ", open.GroupBy(one => one.Split(' ')[0], one => one.Split(' ')[1]).Select(room => $"{room.Key}: {string.Join(", ", room)}"))}
            {text}
            """);
    }

    private async Task<List<(string Who, string Answer)>> AnswersAsync(MethodDescriptor rpc, FieldDescriptor field, ProtectedRecord record, List<string> told)
    {
        var room = ProtectedRecords.RoomOf(rpc);
        var (mine, strangers) = (await KeyAsync(room, record.Organisation), await KeyAsync(room, await StrangersAsync()));
        var (locked, glass) = (AccessModule.TokenFor(mine, "officer:4472"), AccessModule.TokenFor(strangers, "officer:4474"));
        var message = Filled.Message(rpc.InputType, Filled.Plausible);
        rpc.InputType.FindFieldByName("etag")?.Accessor.SetValue(message, "0");
        Field(message, field, record.Id);
        await OnceAsync($"{room} DeclareConflict {record.Reference}", locked);
        await OnceAsync($"{room} BreakGlass {record.Reference}", glass);
        var named = await AccountAsync(room);
        await OnceAsync($"{room} NamePerson {record.Reference}", city.Host.Token());
        var seen = await FormFiller.FillAsync(message, sent => SendAsync(rpc, city.Host.Token(), Field(sent, field, record.Id)));

        List<(string Who, RawAnswer Answer)> answers = [("who sees all", seen)];
        foreach (var (who, token) in new[]
        {
            ("an organisation that may know of it", AccessModule.TokenFor(mine, "officer:4471")), ("its officer with a conflict of interest", locked), ("another organisation", AccessModule.TokenFor(strangers, "officer:4471")),
            ("who is named there, signed in", named), ("who broke the glass there", glass),
        }) answers.Add((who, await SendAsync(rpc, token, message)));
        var absent = await SendAsync(rpc, AccessModule.TokenFor(strangers, "officer:4471"), Field(message, field, Guid.NewGuid().ToString()));
        told.AddRange(answers.Where(one => one.Who is "its officer with a conflict of interest" or "another organisation" && one.Answer.Bytes != absent.Bytes).Select(one => $"{rpc.FullName}, {one.Who}: {one.Answer.Bytes} is not {absent.Bytes}"));
        return [.. answers.Append(("no such record", absent)).Select(one => (one.Item1, one.Item2.Name))];
    }

    private static void Append(StringBuilder text, string record, IEnumerable<(string Who, string Answer)> answers)
    {
        foreach (var answer in answers.GroupBy(one => one.Answer)) text.Append("  ").Append(record).Append(answer.Key.PadRight(22)).AppendJoin(", ", answer.Select(one => one.Who)).Append('\n');
    }

    private Task<RawAnswer> SendAsync(MethodDescriptor rpc, string token, IMessage message) => calls.SendAsync(EveryRpc.PathOf(rpc), token, message.ToByteArray());

    private static IMessage Field(IMessage message, FieldDescriptor field, string value)
    {
        field.Accessor.SetValue(message, value);
        return message;
    }

    // Known to everybody, granted nothing.
    private async Task<string> StrangersAsync() => (await city.Host.As<Governance.V1.OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new()
    {
        RequestId = "stranger", Name = "Invented Office of Strangers", Kind = Governance.V1.OrganisationKind.OtherAuthority,
    })).Receipt.Id;

    // Through the room's own rpc: for this officer it is from then on as if the record were not there, or there.
    private async Task OnceAsync(string what, string token)
    {
        if (!done.Add(what)) return;
        var (room, verb, reference) = what.Split(' ', 3) is [var first, var second, var third] ? (first, second, third) : default;
        var rpc = EveryRpc.OfContract.Single(rpc => rpc.FullName == $"safercity.{room}.v1.NeedToKnowService.{verb}");
        var message = Filled.Message(rpc.InputType, field => field.Name is "reference" ? reference : field.Name is "account_id" ? named[room] : field.Name is "until" ? "" : Filled.Plausible(field));
        var answer = await FormFiller.FillAsync(message, sent => SendAsync(rpc, token, sent));
        Assert.True(answer.Status is Grpc.Core.StatusCode.OK, $"{what}: {answer.Bytes}");
    }

    // Somebody of another organisation, to whom records are opened by name.
    private async Task<string> AccountAsync(string room)
    {
        if (!named.TryGetValue(room, out var account))
        {
            await city.Host.CaughtUpAsync();
            account = named[room] = (await city.Host.As<AccountService.AccountServiceClient>().CreateAccountAsync(new()
            {
                RequestId = "named " + room, UserName = "named-" + room, DisplayName = "Named (invented)", OrganisationId = await StrangersAsync(), Permissions = { await PermissionsAsync(room) },
            })).Receipt.Id;
            var link = await city.Host.As<AccountService.AccountServiceClient>().IssueLinkAsync(new() { AccountId = account });
            await city.Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = link.Token, Password = "an invented password" });
        }
        return city.Host.TokenOf(Guid.Parse(account));
    }

    private async Task<IEnumerable<string>> PermissionsAsync(string room) =>
        (await city.Host.As<AccountService.AccountServiceClient>().ListPermissionsAsync(new())).Permissions.Where(name => name.StartsWith(room + ".", StringComparison.Ordinal) && !name.EndsWith(".see_all", StringComparison.Ordinal));

    private async Task<SigningKey> KeyAsync(string room, string organisation)
    {
        if (keys.TryGetValue((room, organisation), out var known)) return known;
        await city.Host.CaughtUpAsync();
        var key = AccessModule.NewKey($"records-{room.Replace('_', '-')}-{organisation[^4..]}");
        await city.Host.As<KeyService.KeyServiceClient>().RegisterKeyAsync(new() { RequestId = key.System, System = key.System, OrganisationId = organisation, PublicKey = AccessModule.PublicHalf(key), Permissions = { await PermissionsAsync(room) } });
        return keys[(room, organisation)] = key;
    }
}
