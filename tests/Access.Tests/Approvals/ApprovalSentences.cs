using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Approvals;

/// <summary>What needs a second person, shown on the permission to administer accounts: with it, a second person could be made up.</summary>
public sealed class ApprovalSentences
{
    private const string Administer = "access.administer_accounts";
    private const string SeeAll = "access.see_all";

    [Theory, OnBothEngines]
    public async Task A_permission_that_needs_a_second_person_is_given_when_another_administrator_has_approved(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, Gate.WithoutSecondFactor);
        var person = await gate.PersonAsync();
        var may = await gate.OfConsoleAsync(person.Id);
        var asked = await gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = person.Id, Etag = person.Etag, Permissions = { Administer, SeeAll } });
        Assert.Contains(SeeAll, await may());
        Assert.DoesNotContain(Administer, await may());

        await gate.ApproveAsync(asked.ApprovalId);

        Assert.Contains(Administer, await may());
        Assert.Contains(SeeAll, await may());
        var approval = await gate.ApprovalAsync(asked.ApprovalId);
        Assert.Equal((ApprovalKind.GivePermissions, ApprovalState.Approved, "invented-one", Gate.Second.Person), (approval.What, approval.State, approval.UserName, approval.DecidedBy));
        Assert.Equal([Administer], approval.Permissions);
        Assert.Contains("A second administrator approved what was asked for.", (await gate.Room.SendAsync(new GetAccountRequest { AccountId = person.Id })).History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_role_that_needs_a_second_person_waits_as_a_whole(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, role) = (await gate.PersonAsync(), await gate.RoleAsync("Administrator", Administer, SeeAll));

        var asked = await gate.Room.SendAsync(await gate.GivingAsync(person.Id, role.Id));
        await Refusing.With("access.approval_asked_already", async () => await gate.Room.SendAsync(await gate.GivingAsync(person.Id, role.Id)));

        Assert.Empty((await gate.GetAsync(person.Id)).May);
        await gate.ApproveAsync(asked.ApprovalId);
        Assert.Equal([Administer, SeeAll], (await gate.GetAsync(person.Id)).May);
    }

    [Theory, OnBothEngines]
    public async Task A_role_that_somebody_has_is_widened_by_a_second_person_and_one_that_nobody_has_at_once(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, held, free) = (await gate.PersonAsync(), await gate.RoleAsync("Held"), await gate.RoleAsync("Free"));
        await gate.GiveAsync(person.Id, held.Id);

        var asked = await gate.Room.SendAsync(Change(held, Administer, SeeAll));
        Assert.Equal("", (await gate.Room.SendAsync(Change(free, Administer))).ApprovalId);

        Assert.Equal([SeeAll], (await gate.GetAsync(person.Id)).May);
        await gate.ApproveAsync(asked.ApprovalId);
        Assert.Equal([Administer, SeeAll], (await gate.GetAsync(person.Id)).May);
    }

    [Theory, OnBothEngines]
    public async Task A_partners_key_is_registered_without_what_waits_for_a_second_person(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var key = AccessModule.NewKey("hackney-housing");
        var asked = await gate.Room.SendAsync(Gate.Registration(key, Administer, SeeAll));
        var token = AccessModule.TokenFor(key, "officer:4471");
        Assert.Equal([SeeAll], (await gate.WhoAsync(token))!.Permissions);

        await gate.ApproveAsync(asked.ApprovalId);

        Assert.Equal([Administer, SeeAll], (await gate.WhoAsync(token))!.Permissions.Order());
    }

    [Theory, OnBothEngines]
    public async Task A_new_account_is_there_without_what_waits(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var role = await gate.RoleAsync("Administrator", Administer);
        var creation = Gate.Creation("invented-one", "access.administer_roles", SeeAll);
        creation.RoleIds.Add(role.Id);

        var created = await gate.Room.SendAsync(creation);
        Assert.Equal([SeeAll], (await gate.GetAsync(created.Receipt.Id)).May);
        Assert.Equal(2, created.ApprovalIds.Count);

        foreach (var approval in created.ApprovalIds) await gate.ApproveAsync(approval);
        Assert.Equal([Administer, "access.administer_roles", SeeAll], (await gate.GetAsync(created.Receipt.Id)).May);
    }

    [Theory, OnBothEngines]
    public async Task Neither_who_asked_nor_who_gains_nor_a_system_is_the_second_person(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (asker, gainer) = (Gate.SignedIn(await gate.PersonAsync("asker", Administer)), await gate.PersonAsync("gainer"));
        var asked = await gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = gainer.Id, Etag = gainer.Etag, Permissions = { Administer } }, asker);

        await Refusing.With("access.approval_own_request", () => gate.ApproveAsync(asked.ApprovalId, asker));
        await Refusing.With("access.approval_own_gain", () => gate.ApproveAsync(asked.ApprovalId, Gate.SignedIn(gainer)));
        await Refusing.With("access.approval_by_system", () => gate.ApproveAsync(asked.ApprovalId, Gate.Administrator));
        await Assert.ThrowsAsync<NotPermittedException>(() => gate.ApproveAsync(asked.ApprovalId, Gate.Console));
        Assert.Empty((await gate.GetAsync(gainer.Id)).May);
    }

    [Theory, OnBothEngines]
    public async Task Who_has_a_role_does_not_approve_that_it_is_widened_nor_gains_by_having_asked(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (holder, asker, role) = (await gate.PersonAsync("holder"), await gate.PersonAsync("asker"), await gate.RoleAsync("Held"));
        await gate.GiveAsync(holder.Id, role.Id);
        var asked = await gate.Room.SendAsync(Change(role, Administer), Gate.SignedIn(asker));

        await Refusing.With("access.approval_own_gain", () => gate.ApproveAsync(asked.ApprovalId, Gate.SignedIn(holder)));
        await gate.GiveAsync(asker.Id, role.Id);
        await Refusing.With("access.approval_requester_gains", () => gate.ApproveAsync(asked.ApprovalId));

        Assert.Equal(ApprovalState.Pending, (await gate.ApprovalAsync(asked.ApprovalId)).State);
        Assert.Empty((await gate.GetAsync(asker.Id)).May);
    }

    [Theory, OnBothEngines]
    public async Task What_is_declined_is_not_made_and_its_reason_is_told(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var asked = (await gate.Room.SendAsync(Gate.Creation("invented-one", Administer))).ApprovalIds[0];
        var approval = await gate.ApprovalAsync(asked);
        await Refusing.AtField("Reason", () => gate.Room.SendAsync(new DeclineRequest { RequestId = Gate.Id(), ApprovalId = asked, Etag = approval.Etag }, Gate.Second));

        await gate.Room.SendAsync(new DeclineRequest { RequestId = Gate.Id(), ApprovalId = asked, Etag = approval.Etag, Reason = "An invented reason." }, Gate.Second);

        await Refusing.With("access.approval_decided", () => gate.ApproveAsync(asked));
        Assert.Empty((await gate.GetAsync(approval.AccountId)).May);
        Assert.Equal("An invented reason.", (await gate.Room.SendAsync(new GetApprovalRequest { ApprovalId = asked })).History[^1].Reason);
    }

    [Theory, OnBothEngines]
    public async Task A_later_change_overtakes_what_waits(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var created = await gate.Room.SendAsync(Gate.Creation("invented-one", Administer));
        await gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = created.Receipt.Id, Etag = created.Receipt.Etag });
        var closed = await gate.Room.SendAsync(Gate.Creation("invented-two", Administer));
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = closed.Receipt.Id, Etag = closed.Receipt.Etag });
        var key = await gate.Room.SendAsync(Gate.Registration(AccessModule.NewKey("hackney-housing"), Administer));
        await gate.Room.SendAsync(new RevokeKeyRequest { RequestId = Gate.Id(), KeyId = key.Receipt.Id, Etag = key.Receipt.Etag });

        foreach (var id in new[] { created.ApprovalIds[0], closed.ApprovalIds[0], key.ApprovalId }) await Refusing.With("access.approval_decided", () => gate.ApproveAsync(id));
        Assert.Empty((await gate.Room.SendAsync(new ListApprovalsRequest { OnlyPending = true })).Approvals);
        Assert.Equal(3, (await gate.Room.SendAsync(new ListApprovalsRequest())).Approvals.Count);
    }

    [Theory, OnBothEngines]
    public async Task A_role_that_was_widened_while_it_waited_is_asked_for_again(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, role) = (await gate.PersonAsync(), await gate.RoleAsync("Administrator", Administer));
        var asked = await gate.Room.SendAsync(await gate.GivingAsync(person.Id, role.Id));
        await gate.Room.SendAsync(Change(role, Administer, "access.administer_roles"));

        await Refusing.With("access.approval_role_wider", () => gate.ApproveAsync(asked.ApprovalId));
    }

    [Theory, OnBothEngines]
    public async Task What_waits_is_due_for_the_other_administrators_and_for_nobody_else(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (asker, gainer) = (await gate.PersonAsync("asker", Administer), await gate.PersonAsync("gainer"));
        var asked = await gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = gainer.Id, Etag = gainer.Etag, Permissions = { Administer } }, Gate.SignedIn(asker));

        Assert.Equal([asked.ApprovalId], await DueAsync(gate, Gate.Second));
        Assert.Empty(await DueAsync(gate, Gate.SignedIn(asker)));
        Assert.Empty(await DueAsync(gate, Gate.SignedIn(gainer)));
        Assert.Empty(await DueAsync(gate, Gate.Second with { Permissions = new HashSet<string>() }));
        await gate.ApproveAsync(asked.ApprovalId);
        Assert.Empty(await DueAsync(gate, Gate.Second));
    }

    [Theory, OnBothEngines]
    public async Task A_partners_system_registers_no_key_of_its_own_that_may_do_more(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (key, _) = await gate.PartnerAsync("hackney-housing", "access.administer_keys");
        var partner = (await gate.WhoAsync(AccessModule.TokenFor(key, "officer:4471")))!;

        await Refusing.With("access.own_permission", () => gate.Room.SendAsync(Gate.Registration(AccessModule.NewKey("hackney-housing"), "access.administer_keys", SeeAll), partner));
        await gate.Room.SendAsync(Gate.Registration(AccessModule.NewKey("hackney-housing"), "access.administer_keys"), partner);
    }

    private static async Task<IEnumerable<string>> DueAsync(Gate gate, Kernel.Callers.Caller caller) =>
        (await gate.Room.SendAsync(new ListDueRequest(), caller with { Permissions = caller.Permissions.Append("access.own_account").ToHashSet() })).Items.Where(item => item.Kind == "approval").Select(item => item.RecordId);

    private static ChangeRoleRequest Change(Role role, params string[] permissions) =>
        new() { RequestId = Gate.Id(), RoleId = role.Id, Etag = role.Etag, Name = role.Name, Sentence = role.Sentence, Permissions = { permissions } };
}
