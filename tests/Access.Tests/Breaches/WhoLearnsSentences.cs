using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

/// <summary>Who learns of a breach: those who lead data protection, and not the one who caused it.</summary>
public sealed class WhoLearnsSentences
{
    [Theory, OnBothEngines]
    public async Task Who_does_not_lead_data_protection_does_not_read_or_change_the_register(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();

        foreach (var caller in new[] { Register.Officer, Register.Auditor, Gate.Administrator })
        {
            await Assert.ThrowsAsync<NotPermittedException>(() => register.GetAsync(breach, caller));
            await Assert.ThrowsAsync<NotPermittedException>(() => register.ListedAsync(caller: caller));
            await Assert.ThrowsAsync<NotPermittedException>(() => register.Room.SendAsync(Register.Report(), caller));
        }
        Assert.Empty(await register.DueAsync(Register.Auditor));
    }

    [Theory, OnBothEngines]
    public async Task Who_reads_the_trail_and_does_not_lead_data_protection_finds_no_breach_in_it(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        await register.GetAsync(breach);

        Assert.Contains(await TrailAsync(register, Register.OtherLead), sentence => sentence.Contains("breach", StringComparison.Ordinal));
        Assert.NotEmpty(await TrailAsync(register, Register.OtherLead, "BRE-2021-0001"));
        Assert.DoesNotContain(await TrailAsync(register, Register.Auditor), sentence => sentence.Contains("breach", StringComparison.Ordinal));
        Assert.Empty(await TrailAsync(register, Register.Auditor, "BRE-2021-0001"));
        Assert.Empty(await TrailAsync(register, Register.Auditor, breach));
        await Assert.ThrowsAsync<NotFoundException>(() => register.ProposeAsync(breach, new() { Person = "officer:worker" }, Register.Auditor));
    }

    [Theory, OnBothEngines]
    public async Task Who_is_named_as_the_cause_finds_it_nowhere_and_the_other_lead_does(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync(r => r.Cause = "officer:other-lead");

        await HiddenFromAsync(register, breach, Register.OtherLead);
        Assert.Equal("officer:other-lead", (await register.GetAsync(breach)).Cause);
        Assert.Single(await register.ListedAsync());
        Assert.Single(await register.DueAsync());
    }

    [Theory, OnBothEngines]
    public async Task Who_is_named_later_is_shut_out_from_then_on_and_let_in_again_when_another_is_named(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        await register.GetAsync(breach, Register.OtherLead);

        await register.NameCauseAsync(breach, "officer:other-lead");
        await HiddenFromAsync(register, breach, Register.OtherLead);
        Assert.Equal("access.breach_same_cause", (await Assert.ThrowsAsync<RefusedException>(() => register.NameCauseAsync(breach, "officer:other-lead"))).Refusal.Code);
        await register.NameCauseAsync(breach, "");

        Assert.Equal("", (await register.GetAsync(breach, Register.OtherLead)).Cause);
    }

    [Theory, OnBothEngines]
    public async Task A_breach_that_one_must_not_learn_of_is_asked_for_in_the_trail_like_a_reference_that_nobody_has(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        await register.ReportAsync(r => r.Cause = "officer:other-lead");

        await TrailAsync(register, Register.OtherLead, "BRE-2021-0001");
        await TrailAsync(register, Register.OtherLead, "BRE-2021-9999");

        var own = (await register.Room.SendAsync(new ListTrailRequest { Filter = new() { Person = "officer:other-lead" } }, Register.OtherLead)).Entries;
        Assert.Equal(["The trail was read.", "The trail was read."], own.Select(entry => entry.Sentence));
        Assert.All(own, entry => Assert.Empty(entry.About));
    }

    [Theory, OnBothEngines]
    public async Task An_account_is_named_however_its_id_is_written_and_never_the_only_one_that_leads(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var leads = PermissionName.Of(AccessPermission.LeadDataProtection);
        var only = await register.Gate.PersonAsync("invented-lead", leads);
        var breach = await register.ReportAsync();

        Assert.Equal("access.breach_nobody_else", (await Assert.ThrowsAsync<RefusedException>(() => register.NameCauseAsync(breach, "account:" + only.Id))).Refusal.Code);
        await register.Gate.PersonAsync("invented-second", leads);
        await register.NameCauseAsync(breach, "account:" + only.Id.ToUpperInvariant());

        await HiddenFromAsync(register, breach, Register.Lead with { System = "console", Person = "account:" + only.Id, Account = Guid.Parse(only.Id) });
    }

    private static async Task HiddenFromAsync(Register register, string breach, Caller caller)
    {
        await Assert.ThrowsAsync<NotFoundException>(() => register.GetAsync(breach, caller));
        await Assert.ThrowsAsync<NotFoundException>(() => register.ProposeAsync(breach, new() { Person = "officer:worker" }, caller));
        await Assert.ThrowsAsync<NotFoundException>(() => register.Room.SendAsync(new ReopenBreachRequest { RequestId = Gate.Id(), BreachId = breach, Etag = "1", Reason = "Invented" }, caller));
        Assert.Empty(await register.ListedAsync(caller: caller));
        Assert.Empty(await register.DueAsync(caller));
        Assert.DoesNotContain(await TrailAsync(register, caller), sentence => sentence.Contains("breach", StringComparison.Ordinal));
        Assert.Empty(await TrailAsync(register, caller, breach));
    }

    private static async Task<List<string>> TrailAsync(Register register, Caller caller, string about = "") =>
        [.. (await register.Room.SendAsync(new ListTrailRequest { Filter = new() { About = about }, PageSize = 200 }, caller)).Entries.Select(entry => entry.Sentence)];
}
