using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Packs;

/// <summary>The pack of the next meeting: what is in it for whom, and who opens it.</summary>
public sealed class PackSentences
{
    [Theory, OnBothEngines]
    public async Task A_pack_tells_all_of_the_cases_that_its_maker_sees_and_nothing_of_another(Kept kept)
    {
        await using var house = await PackHouse.OpenAsync(kept);
        var all = await house.PackAsync(await house.Host.PartnerTokenAsync("all", house.Health, "vawg.read", "vawg.coordinate", "vawg.see_all"));
        var own = await house.PackAsync(await house.Host.PartnerTokenAsync("own", house.Housing, "vawg.read", "vawg.coordinate"));

        Assert.Equal((3, 2), (all.Made.Cases, own.Made.Cases));
        Assert.Equal(house.On.AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), all.Made.DestroyAfter);
        Assert.Equal(house.Cases.Select(one => one.Reference), Agenda(all.Page));
        Assert.Equal([house.Cases[0].Reference, house.Cases[2].Reference], Agenda(own.Page));
        Assert.Equal([$"1. {house.Cases[0].Reference}", $"2. {house.Cases[2].Reference}"], Headings(own.Page).Where(heading => char.IsDigit(heading[0])));
        foreach (var told in (string[])["Canaryone", "Canarytwo", "Canarythree &lt;i&gt;", "Invented background.", "Professional judgement", "Change the invented locks", "2 January 2031", "Invented Health", "all/officer:4471", $"Destroy after {house.Last}."])
            Assert.Contains(told, all.Page, StringComparison.Ordinal);
        foreach (var hidden in (string[])["Canarytwo", house.Cases[1].Reference, house.Cases[1].Id]) Assert.DoesNotContain(hidden, own.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", Encoding.Latin1.GetString(all.Made.Pack.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", all.Page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnBothEngines]
    public async Task A_case_from_which_its_maker_is_locked_out_is_not_in_it_and_leaves_no_gap(Kept kept)
    {
        await using var house = await PackHouse.OpenAsync(kept);
        var token = await house.Host.PartnerTokenAsync("all", house.Health, "vawg.read", "vawg.coordinate", "vawg.see_all");
        await house.Host.With<NeedToKnowService.NeedToKnowServiceClient>(token).DeclareConflictAsync(new() { RequestId = "conflict", Kind = ConflictKind.Related, Reference = house.Cases[1].Reference });

        var (made, page) = await house.PackAsync(token);

        Assert.Equal(2, made.Cases);
        Assert.Equal([$"1. {house.Cases[0].Reference}", $"2. {house.Cases[2].Reference}"], Headings(page).Where(heading => char.IsDigit(heading[0])));
        foreach (var hidden in (string[])["Canarytwo", house.Cases[1].Reference, house.Cases[1].Id]) Assert.DoesNotContain(hidden, page, StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task Taking_a_pack_away_is_a_disclosure_about_every_case_in_it_with_its_reason(Kept kept)
    {
        await using var house = await PackHouse.OpenAsync(kept);
        await house.PackAsync(await house.Host.PartnerTokenAsync("own", house.Housing, "vawg.read", "vawg.coordinate"));
        var trails = house.Host.As<TrailService.TrailServiceClient>();

        foreach (var one in (Receipt[])[house.Cases[0], house.Cases[2], house.Earlier])
            Assert.Equal("The invented disk is changed", Assert.Single((await trails.ListTrailAsync(new() { Filter = new() { About = one.Reference, Operation = Operation.Disclosure } })).Entries).Reason);
        Assert.Empty((await trails.ListTrailAsync(new() { Filter = new() { About = house.Cases[1].Reference, Operation = Operation.Disclosure } })).Entries);
        Assert.Contains((await house.Meetings.GetMeetingAsync(new() { MeetingId = house.Meeting })).History, entry => entry.Sentence == $"An encrypted pack of the meeting was taken away, to be destroyed after {house.Last}.");
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(async () => await house.Meetings.ExportMeetingPackAsync(new() { MeetingId = house.Meeting }))).StatusCode);
    }

    [Fact]
    public async Task A_pack_opens_with_its_key_alone_and_not_once_a_byte_was_changed_or_cut_off()
    {
        await using var house = await PackHouse.OpenAsync(Kept.InSqlite);
        await house.PackAsync(house.Host.Token());
        var bytes = await File.ReadAllBytesAsync(house.Keys.In("meeting.pack"));

        await RefusedAsync(house, "meeting.pack", "other.pem", "does not open with this key");
        foreach (var at in (int[])[0, 30, bytes.Length / 2, bytes.Length - 1])
        {
            byte[] changed = [.. bytes];
            changed[at] ^= 1;
            await File.WriteAllBytesAsync(house.Keys.In("changed.pack"), changed);
            await RefusedAsync(house, "changed.pack", "private.pem", "meeting pack");
        }
        await File.WriteAllBytesAsync(house.Keys.In("changed.pack"), bytes[..^20]);
        await RefusedAsync(house, "changed.pack", "private.pem", "is not whole");
    }

    [Fact]
    public async Task Without_a_key_no_pack_is_made_and_it_is_said_what_to_do()
    {
        await using var house = await PackHouse.OpenAsync(Kept.InSqlite, withKey: false);

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await house.Meetings.ExportMeetingPackAsync(new() { MeetingId = house.Meeting, Reason = "Invented" }));

        Assert.Equal(StatusCode.FailedPrecondition, refused.StatusCode);
        Assert.Contains("SaferCity:MeetingPacks:For", refused.Status.Detail, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(PackHouse house, string file, string key, string why)
    {
        var to = house.Keys.In("never.html");
        var (code, said) = await house.OpenAsync(file, key, to);
        Assert.Equal(1, code);
        Assert.Contains(why, said, StringComparison.Ordinal);
        Assert.False(File.Exists(to));
    }

    private static IEnumerable<string> Agenda(string page) => new HtmlParser().ParseDocument(page).QuerySelectorAll("ol li").Select(item => item.TextContent);

    private static IEnumerable<string> Headings(string page) => new HtmlParser().ParseDocument(page).QuerySelectorAll("h2").Select(item => item.TextContent);
}
