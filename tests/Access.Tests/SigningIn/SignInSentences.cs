using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using AccountState = SaferCity.Access.V1.AccountState;

namespace SaferCity.Tests.Access.SigningIn;

public sealed class SignInSentences
{
    [Theory, OnBothEngines]
    public async Task The_right_password_gives_the_account_and_what_it_may_do(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync("invented-one", "access.administer_keys");

        var answer = await gate.SignInAsync("Invented-One");

        Assert.Equal((person.Id, "Test Invented-One", Gate.Housing.ToString()), (answer.AccountId, answer.DisplayName, answer.OrganisationId));
        Assert.Equal(["access.administer_keys"], answer.Permissions);
    }

    [Theory, OnBothEngines]
    public async Task A_wrong_password_an_unknown_name_an_account_without_password_and_a_closed_one_are_told_the_same(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();
        await gate.Room.SendAsync(Gate.Creation("invited"));
        var closed = await gate.PersonAsync("closed");
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = closed.Id, Etag = closed.Etag });

        foreach (var (name, password) in new[] { ("invented-one", "wrong password"), ("invented-one", ""), ("unknown", Gate.Password), ("", ""), ("invited", ""), ("closed", Gate.Password) })
            await Refusing.With("access.not_signed_in", () => gate.SignInAsync(name, password));
    }

    [Theory, OnBothEngines]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_quarter_of_an_hour(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        await FailAsync(gate, 4);
        await gate.SignInAsync(); // begins to count anew
        await FailAsync(gate, 5);

        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
        var lasts = (await gate.GetAsync(person.Id)).LockedUntil.ToDateTimeOffset() - DateTimeOffset.UtcNow;
        Assert.InRange(lasts, TimeSpan.FromMinutes(13), TimeSpan.FromMinutes(15));

        // Identity reads the machine's clock: so the lock is moved, and not the time.
        await gate.Room.InDbAsync<AccessDb, int>(db => db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.LockedUntil, DateTimeOffset.UtcNow.AddSeconds(-1))));
        Assert.Equal(person.Id, (await gate.SignInAsync()).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task Many_wrong_passwords_at_once_lock_like_many_in_a_row(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, new SigningInSettings { TriesPerName = 100 });
        var person = await gate.PersonAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => FailAsync(gate, 1)));

        var history = (await gate.Room.SendAsync(new GetAccountRequest { AccountId = person.Id })).History.Select(entry => entry.Sentence).ToList();
        Assert.Equal(5, history.Count(sentence => sentence == "A wrong password was tried."));
        Assert.Single(history, sentence => sentence.StartsWith("Locked", StringComparison.Ordinal));
    }

    [Theory, OnBothEngines]
    public async Task No_password_is_kept_anywhere_but_as_its_hash(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();
        await gate.SignInAsync();
        await FailAsync(gate, 1);

        var kept_ = await gate.MachineryAsync();

        Assert.Contains("access.signed_in.v1", kept_, StringComparison.Ordinal);
        Assert.DoesNotContain(Gate.Password, kept_, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong password 0", kept_, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(SignInRequest), kept_, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(RedeemLinkRequest), kept_, StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task Only_the_console_may_ask_whether_a_password_is_right(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();

        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new SignInRequest { UserName = "invented-one", Password = Gate.Password }, Gate.Administrator));
    }

    private static async Task FailAsync(Gate gate, int times)
    {
        for (var i = 0; i < times; i++) await Refusing.With("access.not_signed_in", () => gate.SignInAsync(password: $"wrong password {i}"));
    }
}
