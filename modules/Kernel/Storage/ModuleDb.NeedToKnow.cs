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
            model.Entity(typeof(Grant<>).MakeGenericType(ProtectedId(record.ClrType)!), grant =>
            {
                grant.HasKey(nameof(Grant<>.Record), nameof(Grant<>.Party));
                grant.HasOne(record.ClrType).WithMany().HasForeignKey(nameof(Grant<>.Record));
            });

        // A grant decides who may know of its record: hidden behind the record it would ask itself.
        foreach (var entity in entities.Where(entity => !(entity.ClrType.IsGenericType && entity.ClrType.GetGenericTypeDefinition() == typeof(Grant<>))))
        {
            if (ProtectedId(entity.ClrType) is { } id) entity.SetQueryFilter(NeedToKnow, Granted(entity.ClrType, id));
            else if (Refers(entity, entities) is var (property, to)) entity.SetQueryFilter(NeedToKnow, Exists(entity.ClrType, property, to));
            else if (entity.ClrType.GetCustomAttribute<OpenAttribute>() is null)
                throw new InvalidOperationException($"{entity.ClrType.Name} is neither protected, nor refers to a protected record, nor says [Open(\"why\")].");
        }
    }

    internal static Type? ProtectedId(Type type) => type.GetInterfaces()
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IProtected<>))?.GetGenericArguments()[0];

    private static (PropertyInfo Property, Type To)? Refers(IMutableEntityType entity, List<IMutableEntityType> all)
    {
        foreach (var property in entity.ClrType.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (all.FirstOrDefault(other => ProtectedId(other.ClrType) == type) is { } to) return (property, to.ClrType);
        }
        return null;
    }

    // record => SeesAll || Set<Grant>().Any(grant => grant.Record == record.Id && Parties.Contains(grant.Party))
    private LambdaExpression Granted(Type type, Type id)
    {
        var record = Expression.Parameter(type, "record");
        var grantType = typeof(Grant<>).MakeGenericType(id);
        var grant = Expression.Parameter(grantType, "grant");
        var mine = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)],
            Expression.Property(Expression.Constant(this, GetType()), nameof(Parties)), Expression.Property(grant, nameof(Grant<>.Party)));
        var its = Expression.Equal(Expression.Property(grant, nameof(Grant<>.Record)), Expression.Property(record, "Id"));
        return Expression.Lambda(Expression.OrElse(Expression.Property(Expression.Constant(this, GetType()), nameof(SeesAll)),
            Any(grantType, Expression.Lambda(Expression.AndAlso(its, mine), grant))), record);
    }

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
