using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Passwords;

/// <summary>How somebody who is signed in comes to another password.</summary>
public sealed class ChangeSentences
{
    private const string Other = "another invented password";

    [Theory, OnBothEngines]
    public async Task Who_knows_the_password_sets_another_and_stays_signed_in_here_and_nowhere_else(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        var (here, elsewhere) = (await SignedInAsync(gate), await SignedInAsync(gate));

        Assert.Equal(1, (await ChangeAsync(gate, (await here())!)).EndedSessions);

        Assert.NotNull(await here());
        Assert.Null(await elsewhere());
        Assert.Equal(person.Id, (await gate.SignInAsync(password: Other)).AccountId);
        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
        Assert.Contains("The person changed the password.", await HistoryAsync(gate, person.Id));
    }

    [Theory, OnBothEngines]
    public async Task A_wrong_password_names_its_field_changes_nothing_and_the_fifth_locks_the_account(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        var (here, elsewhere) = (await SignedInAsync(gate), await SignedInAsync(gate));

        for (var i = 0; i < 5; i++) await Refusing.AtField("current_password", () => ChangeAsync(gate, Gate.Signed(person.Id), $"wrong password {i}"));

        await Refusing.AtField("current_password", () => ChangeAsync(gate, Gate.Signed(person.Id)));
        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
        Assert.NotNull(await here());
        Assert.NotNull(await elsewhere());
        var history = await HistoryAsync(gate, person.Id);
        Assert.Equal(5, history.Count(sentence => sentence == "A wrong password was tried."));
        Assert.Single(history, sentence => sentence.StartsWith("Locked", StringComparison.Ordinal));
        Assert.DoesNotContain("The person changed the password.", history);
    }

    [Fact]
    public async Task Many_wrong_passwords_at_once_are_counted_one_by_one()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, new SigningInSettings { TriesPerName = 100 });
        var person = await gate.PersonAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Refusing.AtField("current_password", () => ChangeAsync(gate, Gate.Signed(person.Id), $"wrong password {i}"))));

        Assert.Equal(5, (await HistoryAsync(gate, person.Id)).Count(sentence => sentence == "A wrong password was tried."));
    }

    [Fact]
    public async Task Wrong_tries_here_and_at_the_door_are_counted_together_by_name_and_by_address()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, new SigningInSettings { TriesPerName = 3, TriesPerAddress = 4 });
        var (one, two) = (await gate.PersonAsync(), await gate.PersonAsync("invented-two"));
        await Refusing.With("access.not_signed_in", () => gate.SignInAsync(password: "wrong password"));
        for (var i = 0; i < 2; i++) await Refusing.AtField("current_password", () => ChangeAsync(gate, Gate.Signed(one.Id), "wrong password", address: "192.0.2.1"));

        await Refusing.With("access.too_many_tries", () => ChangeAsync(gate, Gate.Signed(one.Id)));
        await Refusing.With("access.too_many_tries", () => gate.SignInAsync());

        for (var i = 0; i < 2; i++) await Refusing.AtField("current_password", () => ChangeAsync(gate, Gate.Signed(two.Id), "wrong password", address: "192.0.2.1"));
        await Refusing.With("access.too_many_tries", () => ChangeAsync(gate, Gate.Signed(two.Id), address: "192.0.2.1"));
        await ChangeAsync(gate, Gate.Signed(two.Id), address: "192.0.2.2");
    }

    [Theory]
    [InlineData("elevenchars")]
    [InlineData("password1234")]
    [InlineData(Gate.Password)]
    [InlineData("")]
    public async Task A_short_a_breached_and_the_same_password_are_not_taken_and_no_try_is_counted(string password)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var person = await gate.PersonAsync();

        for (var i = 0; i < 12; i++) await Refusing.AtField("NewPassword", () => ChangeAsync(gate, Gate.Signed(person.Id), to: password));

        Assert.Equal(person.Id, (await gate.SignInAsync()).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task A_one_time_link_that_was_not_used_is_void_afterwards(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        var link = await gate.LinkAsync(person.Id);

        await ChangeAsync(gate, Gate.Signed(person.Id));

        await Refusing.With("access.link_spent", () => gate.Room.SendAsync(new RedeemLinkRequest { Token = link, Password = Gate.Password }, Gate.Console));
    }

    [Fact]
    public async Task Neither_password_is_kept_beside_the_account()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var person = await gate.PersonAsync();
        await ChangeAsync(gate, Gate.Signed(person.Id));
        await Refusing.AtField("current_password", () => ChangeAsync(gate, Gate.Signed(person.Id), "wrong password", "a third invented password"));

        var kept = await gate.MachineryAsync();

        Assert.Contains("access.password_changed.v1", kept, StringComparison.Ordinal);
        Assert.All((string[])[Gate.Password, Other, "wrong password", "a third invented password", nameof(ChangeMyPasswordRequest)], secret => Assert.DoesNotContain(secret, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_system_that_calls_for_nobodys_account_finds_none()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        await Assert.ThrowsAsync<NotFoundException>(() => ChangeAsync(gate, RoomUnderTest.As(Gate.Housing, AccessPermission.OwnAccount)));
    }

    private static Task<ChangeMyPasswordResponse> ChangeAsync(Gate gate, Caller by, string from = Gate.Password, string to = Other, string address = "") =>
        gate.Room.SendAsync(new ChangeMyPasswordRequest { CurrentPassword = from, NewPassword = to, Address = address }, by);

    private static async Task<List<string>> HistoryAsync(Gate gate, string account) =>
        [.. (await gate.Room.SendAsync(new GetAccountRequest { AccountId = account })).History.Select(entry => entry.Sentence)];

    // Who calls in a session that has begun now, asked at every call.
    private static async Task<Func<Task<Caller?>>> SignedInAsync(Gate gate)
    {
        var answer = await gate.SignInAsync();
        var token = AccessModule.TokenFor(await gate.ConsoleKeyAsync(), Guid.Parse(answer.AccountId), Guid.Parse(answer.SessionId));
        return async () => await gate.WhoAsync(token);
    }
}
