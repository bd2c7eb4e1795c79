using Mapster;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Keys;
using SaferCity.Access.Permissions;
using SaferCity.Access.Reviews;
using SaferCity.Access.Roles;
using SaferCity.Practice.Wire;
using Wire = SaferCity.Access.V1;

namespace SaferCity.Access;

/// <summary>From aggregate to answer. Names of organisations are added by the question, which looks them up once.</summary>
internal static class AccessMaps
{
    public static readonly TypeAdapterConfig Config = Make();

    private static TypeAdapterConfig Make()
    {
        var maps = Maps.New();
        maps.NewConfig<AccountId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<KeyId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<HeldPermission, string>().MapWith(held => held.Name);
        maps.NewConfig<Account, Wire.Account>().Map(wire => wire.OrganisationId, account => account.Organisation)
            .Map(wire => wire.RecoveryCodesLeft, account => account.RecoveryCodes.Count).Map(wire => wire.PasskeyCount, account => account.Passkeys.Count).Ignore(wire => wire.Organisation, wire => wire.Roles, wire => wire.May, wire => wire.Warnings, wire => wire.LastSignedInAt);
        maps.NewConfig<RoleId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Role, Wire.Role>();
        maps.NewConfig<ReviewId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Review, Wire.Review>().Map(wire => wire.OwnerAccountId, review => review.Owner.ToString()).Map(wire => wire.Total, review => review.Lines.Count);
        maps.NewConfig<ApprovalId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Approval, Wire.Approval>().Ignore(wire => wire.AccountId, wire => wire.UserName, wire => wire.RoleId, wire => wire.RoleName, wire => wire.KeyId, wire => wire.System, wire => wire.AskedByUserName);
        maps.NewConfig<Key, Wire.Key>().Map(wire => wire.OrganisationId, key => key.Organisation).Ignore(wire => wire.Organisation, wire => wire.LastUsedAt, wire => wire.Ended);
        maps.Compile();
        return maps;
    }
}
