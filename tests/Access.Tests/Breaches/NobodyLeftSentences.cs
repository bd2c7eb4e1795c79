using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

/// <summary>An open breach is seen by somebody who leads data protection and is not its cause, as long as that can be seen to; where time ends it, administrators are told.</summary>
public sealed class NobodyLeftSentences
{
    private const string Leads = "access.lead_data_protection";

    [Theory, OnBothEngines]
    public async Task The_last_account_that_sees_an_open_breach_is_not_closed_or_ended_nor_is_its_permission_taken(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var (one, other) = (await LeadAsync(register, "invented-one"), await LeadAsync(register, "invented-two"));
        var breach = await register.ReportAsync(r => r.Cause = "account:" + one);

        await Refusing.With("access.breach_nobody_left", () => CloseAsync(register, other));
        await Refusing.With("access.breach_nobody_left", () => EndAsync(register, other, "2021-11-14"));
        await Refusing.With("access.breach_nobody_left", () => EndClearanceAsync(register, other));
        await Refusing.With("access.breach_nobody_left", () => SetAsync(register, other));
        await CloseAsync(register, one); // its cause may go
        await register.NameCauseAsync(breach, "");
        await Refusing.With("access.last_lead", () => CloseAsync(register, other));

        await LeadAsync(register, "invented-three");
        await CloseAsync(register, other);
    }

    [Theory, OnBothEngines]
    public async Task The_role_by_which_the_last_one_sees_it_is_not_taken_or_narrowed(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var role = await register.Gate.RoleAsync("Invented role", Leads);
        var account = (await register.Gate.PersonAsync()).Id;
        await register.Gate.GiveAsync(account, role.Id);
        await register.ReportAsync();
        role = (await register.Room.SendAsync(new GetRoleRequest { RoleId = role.Id })).Role;

        await Refusing.With("access.last_lead", async () => await register.Room.SendAsync(new TakeRoleRequest { RequestId = Gate.Id(), AccountId = account, Etag = await EtagAsync(register, account), RoleId = role.Id }));
        await Refusing.With("access.last_lead", () => register.Room.SendAsync(new ChangeRoleRequest { RequestId = Gate.Id(), RoleId = role.Id, Etag = role.Etag, Name = "Invented role", Sentence = "Does invented things." }));
    }

    [Theory, OnBothEngines]
    public async Task A_closed_breach_and_one_that_nobody_saw_before_keep_nobody_but_the_last_lead(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var (cause, lead) = (await LeadAsync(register, "invented-one"), await LeadAsync(register, "invented-two"));
        var breach = await register.ReportAsync(r => r.Cause = "account:" + cause);
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        await register.DoNotTellAsync(breach);
        await register.CloseAsync(breach);
        await CloseAsync(register, lead);

        await register.ReopenAsync(breach); // no account sees it now
        await CloseAsync(register, (await register.Gate.PersonAsync("invented-three")).Id);
        await Refusing.With("access.last_lead", () => CloseAsync(register, cause));
    }

    [Theory, OnBothEngines]
    public async Task The_last_lead_stays_in_the_same_words_whether_there_is_a_breach_or_not(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var (me, only) = ((await register.Gate.PersonAsync("invented-one")).Id, await LeadAsync(register, "invented-two"));
        var mine = Gate.Administrator with { System = "console", Person = "account:" + me, Account = Guid.Parse(me) };

        await Refusing.With("access.last_lead", () => CloseAsync(register, only, mine));
        await register.ReportAsync(r => r.Cause = "account:" + me);
        await Refusing.With("access.last_lead", () => CloseAsync(register, only, mine)); // for who is its cause too
    }

    [Theory, OnBothEngines]
    public async Task Nobody_becomes_the_only_lead_by_their_own_doing_breach_or_none(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var (me, other) = (await LeadAsync(register, "invented-one"), await LeadAsync(register, "invented-two"));
        var mine = Gate.Administrator with { System = "console", Person = "account:" + me, Account = Guid.Parse(me) };

        await Refusing.With("access.lead_left_alone", () => CloseAsync(register, other, mine));
        await register.ReportAsync(r => r.Cause = "account:" + me);
        await Refusing.With("access.lead_left_alone", () => CloseAsync(register, other, mine)); // the same words for who is its cause
    }

    [Theory, OnBothEngines]
    public async Task Where_time_ended_who_saw_it_administrators_are_told_and_its_cause_is_not(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var (cause, other) = (await LeadAsync(register, "invented-one"), await LeadAsync(register, "invented-two"));
        await EndAsync(register, other, DateOnly.FromDateTime(DateTime.UtcNow.AddDays(2)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var breach = await register.ReportAsync(r => r.Cause = "account:" + cause);
        Assert.DoesNotContain(await register.DueAsync(Administrator), item => item.Kind == "lead");

        await register.Room.InDbAsync<SaferCity.Access.Data.AccessDb, int>(async db => // as if the days had gone by
        {
            (await db.Accounts.FindAsync([SaferCity.Access.Accounts.AccountId.Of(Guid.Parse(other))]))!.SetTerms(new(2021, 11, 1), null, null);
            return await db.SaveChangesAsync();
        });

        var told = Assert.Single(await register.DueAsync(Administrator), item => item.Kind == "lead");
        Assert.Equal("A breach of personal data runs, and nobody with an account here may see it: let another account lead data protection today.", told.Sentence);
        Assert.Equal(("", "", ""), (told.RecordId, told.Due, told.Explanation));
        Assert.DoesNotContain(breach, told.ToString(), StringComparison.Ordinal);
        var named = Administrator with { System = "console", Person = "account:" + cause, Account = Guid.Parse(cause) };
        Assert.DoesNotContain(await register.DueAsync(named), item => item.Kind == "lead");
        Assert.DoesNotContain(await register.DueAsync(Register.Officer), item => item.Kind == "lead");
        await LeadAsync(register, "invented-three");
        Assert.DoesNotContain(await register.DueAsync(Administrator), item => item.Kind == "lead");
    }

    private static readonly Caller Administrator = RoomUnderTest.As(Gate.Police, AccessPermission.AdministerAccounts, AccessPermission.OwnAccount);

    private static async Task<string> LeadAsync(Register register, string userName) => (await register.Gate.PersonAsync(userName, Leads)).Id;

    private static async Task<string> EtagAsync(Register register, string account) => (await register.Gate.GetAsync(account)).Etag;

    private static async Task CloseAsync(Register register, string account, Caller? by = null) =>
        await register.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = account, Etag = await EtagAsync(register, account) }, by);

    private static async Task EndAsync(Register register, string account, string on) =>
        await register.Room.SendAsync(new SetTermsRequest { RequestId = Gate.Id(), AccountId = account, Etag = await EtagAsync(register, account), ExpiresOn = on });

    private static async Task EndClearanceAsync(Register register, string account) =>
        await register.Room.SendAsync(new SetTermsRequest { RequestId = Gate.Id(), AccountId = account, Etag = await EtagAsync(register, account), ClearanceUntil = "2021-11-14" });

    private static async Task SetAsync(Register register, string account) =>
        await register.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = account, Etag = await EtagAsync(register, account) });
}
