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

    public void Dispose() => calls.Dispose();

    [Fact]
    public async Task A_record_that_is_not_mine_to_know_of_is_answered_by_every_rpc_with_the_same_bytes_as_one_that_is_not_there()
    {
        var (text, open, told) = (new StringBuilder(), new SortedSet<string>(), new List<string>());
        foreach (var (rpc, field) in ProtectedRecords.Taken())
        {
            var room = ProtectedRecords.RoomOf(rpc);
            if (await ProtectedRecords.OneAsync(city.Host, room, field.Name) is not { } record)
            {
                open.Add($"{room} {field.Name}");
                continue;
            }
            var (all, mine, theirs) = (city.Host.Token(), AccessModule.TokenFor(await KeyAsync(room, record.Organisation), "officer:4471"), AccessModule.TokenFor(await KeyAsync(room, await StrangersAsync()), "officer:4471"));
            var locked = AccessModule.TokenFor(await KeyAsync(room, record.Organisation), "officer:4472");
            var message = Filled.Message(rpc.InputType, Filled.Plausible);
            rpc.InputType.FindFieldByName("etag")?.Accessor.SetValue(message, "0");
            Field(message, field, record.Id);
            await DeclareConflictAsync(room, locked, record.Reference);
            var seen = await FormFiller.FillAsync(message, sent => SendAsync(rpc, all, Field(sent, field, record.Id)));
            var (own, lost, hidden, absent) = (await SendAsync(rpc, mine, message), await SendAsync(rpc, locked, message), await SendAsync(rpc, theirs, message), await SendAsync(rpc, theirs, Field(message, field, Guid.NewGuid().ToString())));

            foreach (var answer in new[] { hidden, lost }.Where(answer => answer.Bytes != absent.Bytes)) told.Add($"{rpc.FullName}: {answer.Bytes} is not {absent.Bytes}");
            text.Append($"\n{room}.{rpc.Service.Name}/{rpc.Name}, {field.Name}\n");
            foreach (var answer in new[] { ("who sees all", seen), ("an organisation that may know of it", own), ("its officer with a conflict of interest", lost), ("another organisation", hidden), ("no such record", absent) }.GroupBy(one => one.Item2.Name))
                text.Append("  ").Append(answer.Key.PadRight(22)).AppendJoin(", ", answer.Select(one => one.Item1)).Append('\n');
        }

        Assert.Empty(told);
        Grid.TextMustMatch("Records.matrix.txt", $"""
            What every rpc answers that takes a protected record, by whose record it is. Both organisations have every permission of the room but to see all; what is
            sent has a good form and an etag of yesterday. Open to all who may use the room, so that nothing is hidden:
              {string.Join("\n  ", open.GroupBy(one => one.Split(' ')[0], one => one.Split(' ')[1]).Select(room => $"{room.Key}: {string.Join(", ", room)}"))}
            {text}
            """);
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

    // Through the room's own rpc: from then on it is as if the record were not there, for this officer alone.
    private async Task DeclareConflictAsync(string room, string token, string reference)
    {
        var rpc = EveryRpc.OfContract.Single(rpc => rpc.FullName == $"safercity.{room}.v1.NeedToKnowService.DeclareConflict");
        var message = Filled.Message(rpc.InputType, field => field.Name is "reference" ? reference : Filled.Plausible(field));
        Assert.Equal(Grpc.Core.StatusCode.OK, (await FormFiller.FillAsync(message, sent => SendAsync(rpc, token, sent))).Status);
    }

    private async Task<SigningKey> KeyAsync(string room, string organisation)
    {
        if (keys.TryGetValue((room, organisation), out var known)) return known;
        await city.Host.CaughtUpAsync();
        var permissions = (await city.Host.As<AccountService.AccountServiceClient>().ListPermissionsAsync(new())).Permissions.Where(name => name.StartsWith(room + ".", StringComparison.Ordinal) && !name.EndsWith(".see_all", StringComparison.Ordinal));
        var key = AccessModule.NewKey($"records-{room.Replace('_', '-')}-{organisation[^4..]}");
        await city.Host.As<KeyService.KeyServiceClient>().RegisterKeyAsync(new() { RequestId = key.System, System = key.System, OrganisationId = organisation, PublicKey = AccessModule.PublicHalf(key), Permissions = { permissions } });
        return keys[(room, organisation)] = key;
    }
}
