using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Roles;

public sealed class RoleSentences
{
    private const string Keys = "access.administer_keys";
    private const string SeeAll = "access.see_all";

    [Theory, OnBothEngines]
    public async Task An_account_may_do_what_its_roles_allow_and_what_it_was_given_beside_them(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync("invented-one", SeeAll);
        var role = await gate.RoleAsync("Keeper of keys", Keys);

        await gate.GiveAsync(person.Id, role.Id);

        Assert.Equal([Keys, SeeAll], (await gate.SignInAsync()).Permissions.Order());
        Assert.Equal([Keys, SeeAll], (await gate.GetAsync(person.Id)).May);
        Assert.Equal([SeeAll], (await gate.GetAsync(person.Id)).Permissions);
        Assert.Equal([("Keeper of keys", role.Id)], (await gate.GetAsync(person.Id)).Roles.Select(held => (held.Name, held.Id)));
    }

    [Theory, OnBothEngines]
    public async Task To_give_to_change_and_to_take_a_role_bites_on_the_next_call(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        var role = await gate.RoleAsync("Keeper of keys", Keys);
        var may = await gate.OfConsoleAsync(person.Id);
        Assert.DoesNotContain(Keys, await may());

        await gate.GiveAsync(person.Id, role.Id);
        Assert.Contains(Keys, await may());

        await gate.Room.SendAsync(new ChangeRoleRequest { RequestId = Gate.Id(), RoleId = role.Id, Etag = role.Etag, Name = "Onlooker", Sentence = "Looks on.", Permissions = { SeeAll } });
        Assert.DoesNotContain(Keys, await may());
        Assert.Contains(SeeAll, await may());

        await gate.Room.SendAsync(new TakeRoleRequest { RequestId = Gate.Id(), AccountId = person.Id, RoleId = role.Id, Etag = (await gate.GetAsync(person.Id)).Etag });
        Assert.DoesNotContain(SeeAll, await may());
        Assert.Equal(["The account was created; it may do nothing.", "A one-time link to set a password was issued.", "A password was set by the one-time link.", "The role Keeper of keys was given.", "The role Onlooker was taken away."],
            (await gate.Room.SendAsync(new GetAccountRequest { AccountId = person.Id })).History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_gives_themselves_a_permission_or_a_role_or_widens_a_role_that_they_have(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var me = await gate.PersonAsync("invented-one", SeeAll);
        var other = await gate.PersonAsync("invented-two");
        var (mine, another) = (await gate.RoleAsync("Mine"), await gate.RoleAsync("Another", Keys));
        await gate.GiveAsync(me.Id, mine.Id);
        me = await gate.GetAsync(me.Id);
        var myself = RoomUnderTest.As(Gate.Housing, AccessPermission.AdministerAccounts, AccessPermission.AdministerRoles) with { Account = Guid.Parse(me.Id) };

        await Refusing.With("access.own_permission", () => gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = me.Id, Etag = me.Etag, Permissions = { SeeAll, Keys } }, myself));
        await Refusing.With("access.own_permission", () => gate.Room.SendAsync(new GiveRoleRequest { RequestId = Gate.Id(), AccountId = me.Id, Etag = me.Etag, RoleId = another.Id }, myself));
        await Refusing.With("access.own_permission", () => gate.Room.SendAsync(Change(mine, Keys), myself));

        await gate.Room.SendAsync(Change(another, Keys, SeeAll), myself);
        await gate.Room.SendAsync(Change(mine), myself);
        await gate.Room.SendAsync(new GiveRoleRequest { RequestId = Gate.Id(), AccountId = other.Id, Etag = other.Etag, RoleId = another.Id }, myself);
        await gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = me.Id, Etag = me.Etag }, myself);
        Assert.Empty((await gate.GetAsync(me.Id)).May);
    }

    [Theory, OnBothEngines]
    public async Task A_role_is_given_once_and_only_to_an_account_that_is_open(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, role) = (await gate.PersonAsync(), await gate.RoleAsync("Keeper of keys", Keys));
        await Refusing.With("access.role_not_held", () => gate.Room.SendAsync(new TakeRoleRequest { RequestId = Gate.Id(), AccountId = person.Id, RoleId = role.Id, Etag = person.Etag }));

        var given = await gate.GiveAsync(person.Id, role.Id);
        await Refusing.With("access.role_held", () => gate.GiveAsync(person.Id, role.Id));
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = person.Id, Etag = given.Etag });

        await Refusing.With("access.account_closed", () => gate.GiveAsync(person.Id, role.Id));
        Assert.Empty((await gate.Room.SendAsync(new GetRoleRequest { RoleId = role.Id })).Holders);
        await Assert.ThrowsAsync<NotFoundException>(() => gate.GiveAsync(person.Id, Gate.Id()));
    }

    [Theory, OnBothEngines]
    public async Task A_role_has_a_name_of_its_own_a_sentence_and_known_permissions(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var role = await gate.RoleAsync("Keeper of keys", Keys);
        await gate.RoleAsync("Another");

        await Refusing.With("access.role_name_taken", () => gate.RoleAsync("Keeper of KEYS"));
        await Refusing.With("access.role_name_taken", () => gate.Room.SendAsync(new ChangeRoleRequest { RequestId = Gate.Id(), RoleId = role.Id, Etag = role.Etag, Name = "another", Sentence = "Another." }));
        await Refusing.AtField("Name", () => gate.RoleAsync(""));
        await Refusing.AtField("Permissions[0]", () => gate.RoleAsync("Third", "access.sign_in_people"));
        await Refusing.AtField("Sentence", () => gate.Room.SendAsync(new CreateRoleRequest { RequestId = Gate.Id(), Name = "Third" }));
    }

    [Theory, OnBothEngines]
    public async Task The_last_who_can_let_others_in_stays_also_where_a_role_allows_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (last, role) = (await gate.PersonAsync(), await gate.RoleAsync("Administrator", "access.administer_accounts"));
        var given = await gate.GiveAsync(last.Id, role.Id);

        await Refusing.With("access.last_administrator", () => gate.Room.SendAsync(new TakeRoleRequest { RequestId = Gate.Id(), AccountId = last.Id, RoleId = role.Id, Etag = given.Etag }));
        await Refusing.With("access.last_administrator", () => gate.Room.SendAsync(Change(role, Keys)));
        await Refusing.With("access.last_administrator", () => gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = last.Id, Etag = given.Etag }));
    }

    [Theory, OnBothEngines]
    public async Task Roles_come_ready_once_and_are_the_partnerships_own_to_change(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await AccessModule.FirstLinksAsync(gate.Room.Services);
        var ready = (await gate.Room.SendAsync(new ListRolesRequest())).Roles;
        var first = ready[0];
        await gate.Room.SendAsync(Change(first, Keys));

        await AccessModule.FirstLinksAsync(gate.Room.Services);
        var after = (await gate.Room.SendAsync(new ListRolesRequest())).Roles;

        Assert.Equal("MARAC coordinator", first.Name);
        Assert.Equal(14, ready.Count);
        Assert.Equal(ready.Select(role => role.Id), after.Select(role => role.Id));
        Assert.Equal([Keys], after[0].Permissions);
        Assert.Equal(["first-administrator", "second-administrator"], (await gate.Room.SendAsync(new GetRoleRequest { RoleId = ready.Single(role => role.Name == "System administrator").Id })).Holders.Select(holder => holder.UserName));
    }

    [Fact]
    public async Task Every_permission_is_listed_with_its_sentence_its_scope_and_whether_it_needs_a_second_person()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        var list = await gate.Room.SendAsync(new ListPermissionsRequest());

        Assert.Equal(list.Permissions, list.Details.Select(permission => permission.Name));
        var keys = list.Details.Single(permission => permission.Name == Keys);
        Assert.Equal(("access", "Register and revoke the keys of partner systems", PermissionScope.All, false, false), (keys.Room, keys.Sentence, keys.Scope, keys.OpensPersonalData, keys.NeedsSecondPerson));
        Assert.True(list.Details.Single(permission => permission.Name == "access.administer_accounts").NeedsSecondPerson);
    }

    private static ChangeRoleRequest Change(Role role, params string[] permissions) =>
        new() { RequestId = Gate.Id(), RoleId = role.Id, Etag = role.Etag, Name = role.Name, Sentence = role.Sentence, Permissions = { permissions } };
}
