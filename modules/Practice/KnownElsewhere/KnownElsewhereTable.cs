using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>
/// What a room asks of the others about people of one kind of its records, and what the others ask about people of each kind. A room copies this into a
/// migration, the first two tables once, the third for each kind, with the kind's own names:
/// <code>
/// create table askings (id uuid not null primary key, about uuid not null references referrals (id), whom text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, version bigint not null);
/// create index ix_askings_about on askings (about, whom, at);
/// create table asking_answers (asking_id uuid not null references askings (id), pointer uuid not null, room text not null, what text not null, gateway text not null, person uuid not null, who text not null, at bigint not null, primary key (asking_id, pointer));
/// create table referral_pointers (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, whom text not null, asking uuid not null, room text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, state text not null, what text null, gateway text null, answered_by uuid null, answered_as text null, answered_at bigint null, version bigint not null, unique (asking, record_id, whom));
/// create index ix_referral_pointers_record on referral_pointers (record_id, at);
/// create index ix_referral_pointers_state on referral_pointers (state, at);
/// </code>
/// and an index on the name key of each person of each kind.
/// </summary>
public static class KnownElsewhereTable
{
    /// <typeparam name="TId">The id of the records about whose people the room asks.</typeparam>
    public static void HasKnownElsewhere<TId>(this ModelBuilder model, IEnumerable<KnownKind> kinds) where TId : struct, IId<TId>
    {
        model.Entity<Asking<TId>>(asking =>
        {
            asking.ToTable("Askings");
            asking.OwnsMany(a => a.Answers, answer =>
            {
                answer.ToTable("AskingAnswers");
                answer.WithOwner().HasForeignKey("AskingId");
                answer.Property<AskingId>("AskingId").HasColumnName("asking_id"); // the name of a generic type is none for a column
                answer.HasKey("AskingId", nameof(SharedAnswer.Pointer));
            });
        });
        foreach (var kind in kinds) kind.Map(model);
    }
}
