using FluentValidation;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

/// <summary>The affected records, found from the trail.</summary>
public sealed class AffectedSentences
{
    [Theory, OnBothEngines]
    public async Task What_a_person_read_and_shared_is_proposed_with_how_often_and_when(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var first = await register.ShareAsync("VAWG-2021-9998", read: 1);
        register.Room.Clock.Move(TimeSpan.FromDays(1));
        await register.Room.SendAsync(new GetDisclosureRequest { DisclosureId = first.Id }, Register.OtherLead);
        var second = await register.ShareAsync("VAWG-2021-9999", read: 1, reader: Register.Lead);

        var read = Assert.Single((await register.ProposeAsync(breach, new() { Person = "officer:other-lead" })).Records);
        Assert.Equal((first.Id, "access", "DIS-2021-0001", 2L, 0L, 0L, false), (read.Record.RecordId, read.Record.Room, read.Record.Reference, read.Read, read.Shared, read.Otherwise, read.Marked));
        Assert.Equal((15, 16), (read.First.ToDateTimeOffset().Day, read.Last.ToDateTimeOffset().Day));
        Assert.Equal([(first.Id, 0L, 1L), (second.Id, 0L, 1L)], (await register.ProposeAsync(breach, new() { Person = "officer:worker" })).Records.Select(one => (one.Record.RecordId, one.Read, one.Shared)));
        Assert.Equal([second.Id], (await register.ProposeAsync(breach, new() { Person = "officer:worker", From = "2021-11-16" })).Records.Select(one => one.Record.RecordId));
        Assert.Equal([first.Id], (await register.ProposeAsync(breach, new() { Person = "officer:worker", Until = "2021-11-15" })).Records.Select(one => one.Record.RecordId));
        Assert.Equal([first.Id], (await register.ProposeAsync(breach, new() { About = "dis-2021-0001" })).Records.Select(one => one.Record.RecordId));
        Assert.Empty((await register.ProposeAsync(breach, new() { About = "DIS-2021-9999" })).Records);
        Assert.Empty((await register.ProposeAsync(breach, new() { Person = "officer:worker", Room = "vawg" })).Records);
    }

    [Theory, OnBothEngines]
    public async Task What_was_done_in_another_way_is_found_when_it_is_asked_for(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var account = await register.Gate.PersonAsync();

        var found = Assert.Single((await register.ProposeAsync(breach, new() { Person = Gate.Administrator.Person, Operation = Operation.Collection })).Records);

        Assert.Equal((account.Id, "", 0L, 0L, 1L), (found.Record.RecordId, found.Record.Reference, found.Read, found.Shared, found.Otherwise));
        Assert.Empty((await register.ProposeAsync(breach, new() { Person = Gate.Administrator.Person })).Records);
    }

    [Theory, OnBothEngines]
    public async Task A_search_says_whom_or_what_or_when_and_is_itself_in_the_trail(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();

        var problem = await Assert.ThrowsAsync<ValidationException>(() => register.ProposeAsync(breach, new() { Until = "2021-11-15" }));
        Assert.Equal("Filter.About", Assert.Single(problem.Errors).PropertyName);
        Assert.Equal("Filter.From", Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => register.ProposeAsync(breach, new() { From = "yesterday" }))).Errors).PropertyName);
        await register.ProposeAsync(breach, new() { Person = "officer:worker" });

        var trail = await register.Room.SendAsync(new ListTrailRequest { Filter = new() { About = breach, Operation = Operation.Consultation } }, Register.OtherLead);
        Assert.Equal("The trail was searched for records that the breach affects, of what officer:worker did.", trail.Entries[0].Sentence);
    }

    [Theory, OnBothEngines]
    public async Task The_pages_of_the_proposal_hold_each_record_once(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var shared = new List<string>();
        for (var i = 0; i < 5; i++) shared.Add((await register.ShareAsync("VAWG-2021-9999")).Id);

        var (paged, token) = (new List<string>(), "");
        do
        {
            var page = await register.ProposeAsync(breach, new() { Person = "officer:worker" }, size: 2, token: token);
            paged.AddRange(page.Records.Select(one => one.Record.RecordId));
            token = page.NextPageToken;
        } while (token.Length > 0);

        Assert.Equal(shared.Order(StringComparer.Ordinal), paged);
    }

    [Theory, OnBothEngines]
    public async Task Marked_records_are_kept_once_by_room_and_id_and_can_be_taken_out_with_a_reason(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var (first, second) = ((await register.ShareAsync("VAWG-2021-9998")).Id, (await register.ShareAsync("VAWG-2021-9999")).Id);

        await register.MarkAsync(breach, first, first);
        await register.MarkAsync(breach, first, second);

        Assert.Equal([("access", "DIS-2021-0001"), ("access", "DIS-2021-0002")], (await register.GetAsync(breach)).Affected.Select(one => (one.Room, one.Reference)));
        Assert.Equal([true, true], (await register.ProposeAsync(breach, new() { Person = "officer:worker" })).Records.Select(one => one.Marked));
        Assert.Equal("access.breach_marked_already", (await Assert.ThrowsAsync<RefusedException>(() => register.MarkAsync(breach, first))).Refusal.Code);
        await UnmarkAsync(register, breach, first);
        Assert.Equal("access.breach_not_marked", (await Assert.ThrowsAsync<RefusedException>(() => UnmarkAsync(register, breach, first))).Refusal.Code);
        Assert.Equal([second], (await register.GetAsync(breach)).Affected.Select(one => one.RecordId));
    }

    [Theory, OnBothEngines]
    public async Task A_record_of_which_no_journal_tells_is_not_marked(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var known = (await register.ShareAsync("VAWG-2021-9999")).Id;

        Assert.Equal("access.breach_record_unknown", (await Assert.ThrowsAsync<RefusedException>(() => register.MarkAsync(breach, known, Guid.NewGuid().ToString()))).Refusal.Code);
        await Assert.ThrowsAsync<ValidationException>(() => register.MarkAsync(breach, "Alex Invented"));
        await Assert.ThrowsAsync<ValidationException>(() => register.MarkAsync(breach));
        Assert.Empty((await register.GetAsync(breach)).Affected);
    }

    [Theory, OnBothEngines]
    public async Task The_affected_records_own_history_says_nothing_of_the_breach(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var (shared, account) = (await register.ShareAsync("VAWG-2021-9999"), await register.Gate.PersonAsync());

        await register.MarkAsync(breach, shared.Id, account.Id);

        Assert.Equal(2, (await register.GetAsync(breach)).Affected.Count);
        Assert.Single((await register.Room.SendAsync(new GetDisclosureRequest { DisclosureId = shared.Id }, Register.Lead)).History);
        Assert.DoesNotContain((await register.Room.SendAsync(new GetAccountRequest { AccountId = account.Id })).History, entry => entry.Sentence.Contains("breach", StringComparison.Ordinal));
    }

    private static async Task UnmarkAsync(Register register, string breach, string record) => await register.Room.SendAsync(new UnmarkAffectedRequest
    { RequestId = Gate.Id(), BreachId = breach, Etag = (await register.GetAsync(breach)).Etag, RecordId = record, Reason = "Invented" }, Register.Lead);
}
