using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Accounts;

/// <summary>What a person says of their home and employer, so that somebody is asked before anybody near them comes to them as a case.</summary>
public sealed class CircumstanceSentences
{
    [Theory, OnBothEngines]
    public async Task They_are_kept_for_the_person_and_no_more_of_them_leaves_the_room_than_the_range(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();

        await SetAsync(gate, person.Id, " Invented Bakery ", "e16an");

        var mine = await gate.Room.SendAsync(new GetMyAccountRequest(), Gate.Signed(person.Id));
        var who = Assert.Single(await AskAsync(gate, Guid.Parse(person.Id)));
        Assert.Equal(("Invented Bakery", "E1 6AN"), (mine.Employer, mine.HomePostcode));
        Assert.Equal("E1 6", who.AddressRange);
        Assert.Equal(["Housing", "Invented Bakery"], who.Employers);
        Assert.DoesNotContain("E1 6", who.ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task Nobody_else_is_shown_them_and_no_journal_tells_them(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        await SetAsync(gate, person.Id, "Canary Bakery", "SW1A 2AA");

        var shown = await gate.Room.SendAsync(new GetAccountRequest { AccountId = person.Id });
        var list = await gate.Room.SendAsync(new ListAccountsRequest());
        var bodies = string.Join('\n', await JournalAsync(gate));

        foreach (var text in new[] { shown.ToString(), list.ToString(), bodies })
        {
            Assert.DoesNotContain("Canary", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SW1A", text, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains("The person said where they live and for whom they work, as far as they wish to.", shown.History.Select(entry => entry.Sentence));
        Assert.Contains("access.account_may_match.v1", bodies, StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task They_can_be_taken_back_and_are_forgotten_with_the_account(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (one, two) = (await gate.PersonAsync(), await gate.PersonAsync("invented-two"));
        await SetAsync(gate, one.Id, "Canary Bakery", "SW1A 2AA");
        await SetAsync(gate, two.Id, "Canary Bakery", "SW1A 2AA");

        await SetAsync(gate, one.Id, "", "");
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = two.Id, Etag = (await gate.GetAsync(two.Id)).Etag });

        Assert.Equal([(null, null), (null, null)], await gate.Room.InDbAsync<AccessDb, (string?, string?)[]>(db => Task.FromResult<(string?, string?)[]>([.. db.Accounts.AsEnumerable().Select(a => (a.Employer, a.HomePostcode))])));
        Assert.Empty(await AskAsync(gate, Guid.Parse(two.Id)));
    }

    [Theory, OnBothEngines]
    public async Task A_new_account_is_told_to_the_rooms_with_cases(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var created = (await gate.Room.SendAsync(Gate.Creation())).Receipt;

        Assert.Contains(await JournalAsync(gate), entry => entry.StartsWith("access.account_may_match.v1", StringComparison.Ordinal) && entry.Contains(created.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_home_postcode_is_one_or_is_left_out()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var person = await gate.PersonAsync();

        await Refusing.AtField("HomePostcode", () => SetAsync(gate, person.Id, "", "the High Street"));
    }

    private static Task<SetMyCircumstancesResponse> SetAsync(Gate gate, string account, string employer, string postcode) =>
        gate.Room.SendAsync(new SetMyCircumstancesRequest { RequestId = Gate.Id(), Employer = employer, HomePostcode = postcode }, Gate.Signed(account));

    private static Task<IReadOnlyList<Practitioner>> AskAsync(Gate gate, Guid account) => gate.Room.SendAsync(new AskForPractitioners("a test", account));

    private static async Task<List<string>> JournalAsync(Gate gate)
    {
        await using var connection = await gate.Room.Engine.ConnectAsync(AccessModule.Name, default);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select fact, body from {gate.Room.Engine.Prefix(AccessModule.Name)}journal";
        await using var row = await command.ExecuteReaderAsync();
        var entries = new List<string>();
        while (await row.ReadAsync()) entries.Add($"{row.GetString(0)} {row.GetString(1)}");
        return entries;
    }
}
