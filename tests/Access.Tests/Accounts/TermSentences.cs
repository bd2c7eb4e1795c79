using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Accounts;

/// <summary>By the wall clock, which is the machine's own here.</summary>
public sealed class TermSentences
{
    private const string Keys = "access.administer_keys";
    private const string Trail = "access.read_trail"; // the room's one permission that opens personal data

    private static DateOnly Today => TimeProvider.System.Today();

    [Theory, OnBothEngines]
    public async Task An_account_that_has_ended_may_do_nothing_from_the_next_call_on(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync("invented-one", Keys);
        var may = await gate.OfConsoleAsync(person.Id);

        await SetAsync(gate, person.Id, expiresOn: Today);
        Assert.Contains(Keys, await may());
        await SetAsync(gate, person.Id, expiresOn: Today.AddDays(-1));

        Assert.Empty(await may());
        Assert.Empty((await gate.GetAsync(person.Id)).May);
        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
        await SetAsync(gate, person.Id);
        Assert.Contains(Keys, await may());
    }

    [Theory, OnBothEngines]
    public async Task An_ended_clearance_takes_away_what_opens_personal_data_and_leaves_the_rest(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, Gate.WithoutSecondFactor);
        var person = await gate.PersonAsync("invented-one", Keys, Trail);
        var may = await gate.OfConsoleAsync(person.Id);
        Assert.Contains(Trail, await may());

        await SetAsync(gate, person.Id, clearanceUntil: Today.AddDays(-1));

        Assert.DoesNotContain(Trail, await may());
        Assert.Contains(Keys, await may());
        Assert.Equal([Keys], (await gate.SignInAsync()).Permissions);
        await SetAsync(gate, person.Id, clearanceUntil: Today, trainingUntil: Today.AddDays(-1));
        Assert.Contains(Trail, await may());
    }

    [Theory, OnBothEngines]
    public async Task An_account_ends_at_midnight_without_a_write(Kept kept)
    {
        var clock = new Later();
        await using var gate = await Gate.OpenAsync(kept, new WallClock(clock));
        var person = await gate.PersonAsync("invented-one", Keys);
        await SetAsync(gate, person.Id, expiresOn: Today.AddDays(1));
        var console = await gate.ConsoleKeyAsync();
        var known = gate.Room.Services.GetRequiredService<KnownCallers>();
        var ask = () => known.CallerAsync(console.Kid, "account:" + person.Id, null, CancellationToken.None).AsTask();

        Assert.Contains(Keys, (await ask())!.Permissions);
        clock.By = TimeSpan.FromDays(2);
        Assert.Null(await ask());
    }

    [Theory, OnBothEngines]
    public async Task What_ends_within_four_weeks_is_warned_of_on_the_account_and_due_for_administrators(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (soon, later) = (await gate.PersonAsync("soon"), await gate.PersonAsync("later"));
        await SetAsync(gate, soon.Id, Today.AddDays(28), Today.AddDays(-1), Today.AddDays(1));
        await SetAsync(gate, later.Id, Today.AddDays(29), Today.AddDays(29), Today.AddDays(29));

        var warned = (await gate.GetAsync(soon.Id)).Warnings;
        Assert.Equal([$"The clearance ended on {Today.AddDays(-1).Printed()}: what opens personal data is taken away.", $"The training ends on {Today.AddDays(1).Printed()}.", $"The account ends on {Today.AddDays(28).Printed()}."], warned);
        Assert.Empty((await gate.GetAsync(later.Id)).Warnings);
        var due = (await gate.Room.SendAsync(new ListDueRequest(), Gate.Second with { Permissions = Gate.Second.Permissions.Append("access.own_account").ToHashSet() })).Items;
        Assert.Equal([soon.Id, soon.Id, soon.Id], due.Where(item => item.Kind == "account").Select(item => item.RecordId));
        Assert.DoesNotContain(due, item => item.Sentence.Contains("soon", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OnBothEngines]
    public async Task Who_administers_nothing_is_told_what_ends_of_the_own_account_and_nothing_of_anothers(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (mine, another) = (await gate.PersonAsync("mine"), await gate.PersonAsync("another"));
        await SetAsync(gate, mine.Id, Today.AddDays(3), trainingUntil: Today.AddDays(29));
        await SetAsync(gate, another.Id, Today.AddDays(3), Today.AddDays(3), Today.AddDays(3));

        var due = (await gate.Room.SendAsync(new ListDueRequest(), Gate.Signed(mine.Id))).Items;

        Assert.Equal([("own_account", $"Of your own account: The account ends on {Today.AddDays(3).Printed()}.", Today.AddDays(3).Text())], due.Select(item => (item.Kind, item.Sentence, item.Due)));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_sets_when_their_own_account_ends_and_the_last_administrator_does_not_end(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var last = await gate.PersonAsync("invented-one", "access.administer_accounts");

        await Refusing.With("access.own_terms", () => SetAsync(gate, last.Id, Today.AddYears(1), by: Gate.SignedIn(last)));
        await Refusing.With("access.last_administrator", () => SetAsync(gate, last.Id, Today.AddDays(-1)));
        await Refusing.AtField("ExpiresOn", () => gate.Room.SendAsync(new SetTermsRequest { RequestId = Gate.Id(), AccountId = last.Id, Etag = last.Etag, ExpiresOn = "tomorrow" }));
    }

    private static async Task SetAsync(Gate gate, string account, DateOnly? expiresOn = null, DateOnly? clearanceUntil = null, DateOnly? trainingUntil = null, Kernel.Callers.Caller? by = null) =>
        await gate.Room.SendAsync(new SetTermsRequest { RequestId = Gate.Id(), AccountId = account, Etag = (await gate.GetAsync(account)).Etag, ExpiresOn = expiresOn.Text(), ClearanceUntil = clearanceUntil.Text(), TrainingUntil = trainingUntil.Text() }, by);

    private sealed class Later : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }
}
