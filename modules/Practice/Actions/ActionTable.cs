using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SaferCity.Practice.Actions;

/// <summary>
/// A case's actions, as a table of the room. A room copies this into a migration, with its own names:
/// <code>
/// create table referral_actions (referral_id uuid not null references referrals (id), line integer not null, text text not null, owner uuid not null, due date not null, state text not null, primary key (referral_id, line));
/// </code>
/// </summary>
public static class ActionTable
{
    public static void HasActions<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, IEnumerable<AgreedAction>?>> property, string table, string owner) where T : class =>
        entity.OwnsMany(property, action =>
        {
            action.ToTable(table);
            action.WithOwner().HasForeignKey(owner);
            action.HasKey(owner, nameof(AgreedAction.Line));
        });
}
