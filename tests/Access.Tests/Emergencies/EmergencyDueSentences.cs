using SaferCity.Access;
using SaferCity.Access.Data;
using SaferCity.Access.Emergencies;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using Emergency = SaferCity.Access.Emergencies.Emergency;

namespace SaferCity.Tests.Access.Emergencies;

public sealed class EmergencyDueSentences
{
    private static readonly Caller Reader = RoomUnderTest.As(Gate.Police, AccessPermission.LeadDataProtection, AccessPermission.OwnAccount) with { Person = "account:reader" };
    private static readonly Caller Another = RoomUnderTest.As(Gate.Police, AccessPermission.LeadDataProtection, AccessPermission.OwnAccount) with { Person = "account:another" };

    [Theory, OnBothEngines]
    public async Task A_review_is_due_to_those_who_read_nothing_in_it_and_only_they_may_close_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var id = await MergedAsync(gate);
        var etag = (await gate.Room.SendAsync(new GetEmergencyRequest { EmergencyId = id }, Another)).Emergency.Etag;

        Assert.DoesNotContain((await gate.Room.SendAsync(new ListDueRequest(), Reader)).Items, item => item.Kind == "emergency");
        Assert.Equal(id, (await gate.Room.SendAsync(new ListDueRequest(), Another)).Items.Single(item => item.Kind == "emergency").RecordId);
        Assert.Equal("access.own_emergency", (await Assert.ThrowsAsync<RefusedException>(() => gate.Room.SendAsync(Closing(id, etag), Reader))).Refusal.Code);
        await gate.Room.SendAsync(Closing(id, etag), Another);
        Assert.DoesNotContain((await gate.Room.SendAsync(new ListDueRequest(), Another)).Items, item => item.Kind == "emergency");
    }

    private static async Task<string> MergedAsync(Gate gate)
    {
        var episode = new MergedEpisode(Guid.NewGuid(), [new(1, 1_637_000_000_000_000, "vawg", "console", "account:reader", Gate.Police, "GetReferralRequest", Guid.NewGuid(), null, "")], []);
        await gate.Room.InDbAsync<AccessDb, int>(db =>
        {
            db.Add(Emergency.Of(episode, DateTimeOffset.UnixEpoch));
            return db.SaveChangesAsync();
        });
        return episode.Id.ToString();
    }

    private static CloseEmergencyRequest Closing(string id, string etag) => new() { RequestId = Gate.Id(), EmergencyId = id, Etag = etag, Findings = "It was right." };
}
