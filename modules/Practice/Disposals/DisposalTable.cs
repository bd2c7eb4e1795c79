using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.Disposals;

/// <summary>
/// What becomes of the records of one kind. A room copies this into a migration, once for each kind, with the kind's own names:
/// <code>
/// alter table referrals add column erased_on date null;
/// create table referral_disposals (record_id uuid not null primary key references referrals (id), reference text not null, state text not null, held boolean not null, basis text null, requested_by uuid null, requested_as text null, requested_at bigint null, erased_by uuid null, erased_as text null, erased_at bigint null, version bigint not null);
/// create index ix_referral_disposals_state on referral_disposals (state, requested_at);
/// </code>
/// </summary>
public static class DisposalTable
{
    /// <param name="model">The room's.</param>
    /// <param name="table">What the kind's tables begin with: "Referral".</param>
    public static void HasDisposals<TId>(this ModelBuilder model, string table) where TId : struct, IId<TId> => model.Entity<Disposal<TId>>(disposal =>
    {
        disposal.ToTable(table + "Disposals");
        disposal.HasKey(d => d.RecordId);
    });
}
