using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SaferCity.Kernel.Storage;

public abstract partial class ModuleDb
{
    private const string NeedToKnow = "need to know";

    // Written as EXISTS over grants: as IN it is a thousand times slower on SQLite (shared/design/proven 5).
    private void HideWhatNeedNotBeKnown(ModelBuilder model)
    {
        var entities = model.Model.GetEntityTypes().Where(entity => !entity.IsOwned()).ToList();
        foreach (var record in entities.Where(entity => ProtectedId(entity.ClrType) is not null).ToList())
        {
            model.Entity(typeof(Grant<>).MakeGenericType(ProtectedId(record.ClrType)!), grant =>
            {
                grant.HasKey(nameof(Grant<>.Record), nameof(Grant<>.Party));
                grant.HasOne(record.ClrType).WithMany().HasForeignKey(nameof(Grant<>.Record));
            });
            model.Entity(typeof(Lock<>).MakeGenericType(ProtectedId(record.ClrType)!), its =>
            {
                its.HasKey(nameof(Lock<>.Record), nameof(Lock<>.Person), nameof(Lock<>.Cause));
                its.HasOne(record.ClrType).WithMany().HasForeignKey(nameof(Lock<>.Record));
            });
        }

        // Grants and locks decide who may know of their record: hidden behind the record they would ask themselves.
        foreach (var entity in entities.Where(entity => !Decides(entity.ClrType)))
        {
            if (ProtectedId(entity.ClrType) is { } id) entity.SetQueryFilter(NeedToKnow, Granted(entity.ClrType, id));
            else if (OverseenId(entity.ClrType) is { } about) entity.SetQueryFilter(NeedToKnow, Overseen(entity.ClrType, about));
            else if (KeptFromId(entity.ClrType) is not null && Refers(entity, entities) is var (its, owner)) entity.SetQueryFilter(NeedToKnow, Kept(entity.ClrType, Exists(entity.ClrType, its, owner)));
            else if (Refers(entity, entities) is var (property, to)) entity.SetQueryFilter(NeedToKnow, Exists(entity.ClrType, property, to));
            else if (entity.ClrType.GetCustomAttribute<OpenAttribute>() is null)
                throw new InvalidOperationException($"{entity.ClrType.Name} is neither protected, nor refers to a protected record, nor says [Open(\"why\")].");
        }
    }

    internal static Type? ProtectedId(Type type) => Of(type, typeof(IProtected<>));

    internal static Type? OverseenId(Type type) => Of(type, typeof(IOverseen<>));

    internal static Type? KeptFromId(Type type) => Of(type, typeof(IKeptFrom<>));

    private static Type? Of(Type type, Type open) => type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == open)?.GetGenericArguments()[0];

    private static bool Decides(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Grant<>) || type.GetGenericTypeDefinition() == typeof(Lock<>));

    private static (PropertyInfo Property, Type To)? Refers(IMutableEntityType entity, List<IMutableEntityType> all)
    {
        foreach (var property in entity.ClrType.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (all.FirstOrDefault(other => ProtectedId(other.ClrType) == type) is { } to) return (property, to.ClrType);
        }
        return null;
    }

    // record => (SeesAll || Set<Grant>().Any(grant => grant.Record == record.Id && (grant.Party == Us || grant.Party == Me) && (grant.Until == null || grant.Until > Now))) && !locked
    private LambdaExpression Granted(Type type, Type id)
    {
        var record = Expression.Parameter(type, "record");
        var grantType = typeof(Grant<>).MakeGenericType(id);
        var grant = Expression.Parameter(grantType, "grant");
        // Two values and no list: a statement with a list in it is written anew for every query, a fifth of what a read of one record allocates.
        var party = Expression.Property(grant, nameof(Grant<>.Party));
        var mine = Expression.OrElse(Expression.Equal(party, Mine(nameof(Us))), Expression.Equal(party, Mine(nameof(Me))));
        var its = Expression.Equal(Expression.Property(grant, nameof(Grant<>.Record)), Expression.Property(record, "Id"));
        var until = Expression.Property(grant, nameof(Grant<>.Until));
        var stands = Expression.OrElse(Expression.Equal(until, Expression.Constant(null, until.Type)), Expression.GreaterThan(until, Expression.Convert(Mine(nameof(Now)), until.Type)));
        var granted = Any(grantType, Expression.Lambda(Expression.AndAlso(Expression.AndAlso(its, mine), stands), grant));
        return Expression.Lambda(Expression.AndAlso(Expression.OrElse(Mine(nameof(SeesAll)), granted), Expression.Not(Locked(id, Expression.Property(record, "Id")))), record);
    }

    // item => Oversees && item.Person != Me && !locked
    private LambdaExpression Overseen(Type type, Type id)
    {
        var item = Expression.Parameter(type, "item");
        var another = Expression.NotEqual(Expression.Property(item, nameof(IOverseen<>.Person)), Mine(nameof(Me)));
        return Expression.Lambda(Expression.AndAlso(Expression.AndAlso(Mine(nameof(Oversees)), another), Expression.Not(Locked(id, Expression.Property(item, nameof(IOverseen<>.RecordId))))), item);
    }

    // item => the record is there && item.Person != Me
    private LambdaExpression Kept(Type type, LambdaExpression there) => Expression.Lambda(Expression.AndAlso(there.Body,
        Expression.NotEqual(Expression.Property(there.Parameters[0], type.GetProperty(nameof(IKeptFrom<>.Person))!), Mine(nameof(Me)))), there.Parameters);

    // Set<Lock>().Any(lock => lock.Record == … && lock.Person == Me)
    private MethodCallExpression Locked(Type id, Expression value)
    {
        var type = typeof(Lock<>).MakeGenericType(id);
        var held = Expression.Parameter(type, "held");
        var its = Expression.Equal(Expression.Property(held, nameof(Lock<>.Record)), value);
        return Any(type, Expression.Lambda(Expression.AndAlso(its, Expression.Equal(Expression.Property(held, nameof(Lock<>.Person)), Mine(nameof(Me)))), held));
    }

    private MemberExpression Mine(string property) => Expression.Property(Expression.Constant(this, GetType()), property);

    // item => item.Referral == null || Set<Referral>().Any(record => record.Id == item.Referral): the filter of the record applies inside
    private LambdaExpression Exists(Type type, PropertyInfo property, Type to)
    {
        var item = Expression.Parameter(type, "item");
        var record = Expression.Parameter(to, "record");
        var value = (Expression)Expression.Property(item, property);
        var id = Expression.Property(record, "Id");
        var there = Any(to, Expression.Lambda(Expression.Equal(value.Type == id.Type ? id : Expression.Convert(id, value.Type), value), record));
        return Expression.Lambda(value.Type == id.Type ? there : Expression.OrElse(Expression.Equal(value, Expression.Constant(null, value.Type)), there), item);
    }

    private MethodCallExpression Any(Type entity, LambdaExpression predicate) => Expression.Call(typeof(Queryable), nameof(Queryable.Any), [entity],
        Expression.Call(Expression.Constant(this, GetType()), nameof(Set), [entity]), predicate);
}
