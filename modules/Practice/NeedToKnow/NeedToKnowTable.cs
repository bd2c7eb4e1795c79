using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>
/// Who sees one kind of protected record. A room copies this into a migration, once for each kind, with the kind's own names:
/// <code>
/// alter table referral_grants add column until bigint null;
/// create table referral_locks (record uuid not null references referrals (id), person uuid not null, cause uuid not null, primary key (record, person, cause));
/// create table referral_conflicts (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, requested_by uuid null, requested_as text null, version bigint not null);
/// create index ix_referral_conflicts_record on referral_conflicts (record_id, person);
/// create index ix_referral_conflicts_reference on referral_conflicts (reference, at);
/// create index ix_referral_conflicts_state on referral_conflicts (state, at);
/// create table referral_openings (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, until bigint null, version bigint not null);
/// create index ix_referral_openings_record on referral_openings (record_id, person);
/// create index ix_referral_openings_reference on referral_openings (reference, at);
/// create index ix_referral_openings_state on referral_openings (state, at);
/// </code>
/// and once for the room: <c>create table vain_declarations (id uuid not null primary key, kind text not null, at bigint not null, version bigint not null);</c>
/// </summary>
public static class NeedToKnowTable
{
    public static void HasNeedToKnow(this ModelBuilder model, IEnumerable<ProtectedKind> kinds)
    {
        model.Entity<VainDeclaration>().ToTable("VainDeclarations");
        foreach (var kind in kinds) kind.Map(model);
    }

    internal static void HasNeedToKnow<TId>(this ModelBuilder model, string name) where TId : struct, IId<TId>
    {
        model.Entity<Grant<TId>>().ToTable(name + "Grants");
        model.Entity<Lock<TId>>().ToTable(name + "Locks");
        model.Entity<Conflict<TId>>().ToTable(name + "Conflicts");
        model.Entity<Opening<TId>>().ToTable(name + "Openings");
    }
}
