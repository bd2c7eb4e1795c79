using FluentValidation;
using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Trails;

public sealed class TrailSentences
{
    private static readonly Caller Auditor = RoomUnderTest.As(Gate.Police, AccessPermission.ReadTrail) with { Person = "officer:auditor" };

    [Theory, OnBothEngines]
    public async Task The_newest_comes_first_with_who_did_it_and_which_operation_it_was(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();

        var trail = await ListAsync(gate, new() { About = person.Id });

        Assert.Equal(["A password was set by the one-time link.: None", "A one-time link to set a password was issued.: None", "The account was created; it may do nothing.: Collection"],
            trail.Entries.Select(entry => $"{entry.Sentence}: {entry.Operation}"));
        Assert.Equal(["test-system City of London Police"], trail.Entries.Skip(1).Select(entry => $"{entry.System} {entry.Organisation}").Distinct());
    }

    [Theory, OnBothEngines]
    public async Task It_is_narrowed_to_a_person_an_operation_a_room_and_days(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();
        gate.Room.Clock.MoveTo(new(2021, 11, 17));
        await gate.PersonAsync("invented-two");

        Assert.Equal(2, (await ListAsync(gate, new() { Operation = Operation.Collection })).Entries.Count);
        Assert.Single((await ListAsync(gate, new() { Operation = Operation.Collection, From = "2021-11-17" })).Entries);
        Assert.Single((await ListAsync(gate, new() { Operation = Operation.Collection, Until = "2021-11-16" })).Entries);
        Assert.Empty((await ListAsync(gate, new() { Operation = Operation.Collection, Room = "vawg" })).Entries);
        Assert.Equal(4, (await ListAsync(gate, new() { Person = Auditor.Person })).Entries.Count);
        Assert.Equal(Gate.Administrator.Person, (await ListAsync(gate, new() { Person = Gate.Administrator.Person, Operation = Operation.Collection })).Entries.Select(entry => entry.Person).Distinct().Single());
    }

    [Theory, OnBothEngines]
    public async Task Its_pages_hold_each_entry_once(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        for (var i = 0; i < 4; i++) await gate.PersonAsync("invented-" + i);
        var before = (await ListAsync(gate, new() { Room = "access" }, 200)).Entries.Select(entry => entry.Number).ToList();

        var (paged, token) = (new List<long>(), "");
        do
        {
            var page = await gate.Room.SendAsync(new ListTrailRequest { Filter = new() { Room = "access" }, PageSize = 5, PageToken = token }, Auditor);
            paged.AddRange(page.Entries.Select(entry => entry.Number));
            token = page.NextPageToken;
        } while (token.Length > 0);

        Assert.Equal(before, paged.Where(number => number <= before[0]));
    }

    [Theory, OnBothEngines]
    public async Task That_it_was_read_is_in_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        await ListAsync(gate, new() { About = person.Id });

        var last = (await ListAsync(gate, new() { About = person.Id })).Entries[0];

        Assert.Equal(("The trail was read, of one record.", Operation.Consultation, Auditor.Person), (last.Sentence, last.Operation, last.Person));
    }

    [Theory, OnBothEngines]
    public async Task Taking_it_away_needs_a_reason_and_is_a_disclosure(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var problem = await Assert.ThrowsAsync<ValidationException>(() => gate.Room.SendAsync(new ExportTrailRequest(), Auditor));
        Assert.Equal("Reason", problem.Errors.Single().PropertyName);

        await gate.Room.SendAsync(new ExportTrailRequest { Reason = "Invented inquiry" }, Auditor);

        var last = (await ListAsync(gate, new() { Operation = Operation.Disclosure })).Entries.Single();
        Assert.Equal(("A page of the trail was taken away.", "Invented inquiry"), (last.Sentence, last.Reason));
    }

    [Theory, OnBothEngines]
    public async Task Whoever_administers_accounts_does_not_read_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);

        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new ListTrailRequest()));
        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new ExportTrailRequest { Reason = "Invented" }));
    }

    [Theory, OnBothEngines]
    public async Task A_reference_that_nobody_has_and_a_token_that_is_none_are_no_way_in(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();

        Assert.Empty((await ListAsync(gate, new() { About = "VAWG-2021-9999" })).Entries);
        await Assert.ThrowsAsync<ValidationException>(() => gate.Room.SendAsync(new ListTrailRequest { PageToken = "bm9uZQ" }, Auditor));
        await Assert.ThrowsAsync<ValidationException>(() => gate.Room.SendAsync(new ListTrailRequest { Filter = new() { From = "17/11/2021" } }, Auditor));
    }

    private static Task<ListTrailResponse> ListAsync(Gate gate, TrailFilter filter, int size = 0) => gate.Room.SendAsync(new ListTrailRequest { Filter = filter, PageSize = size }, Auditor);
}
