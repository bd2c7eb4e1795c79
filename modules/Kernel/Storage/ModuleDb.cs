using Microsoft.EntityFrameworkCore;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// A room's storage. Every query of a protected record, or of what refers to one, gives only what the caller needs to know of; a save takes the room's
/// writing turn and journals the facts that its aggregates recorded.
/// </summary>
public abstract partial class ModuleDb(RoomContext room) : DbContext(room.Options)
{
    private bool whole;

    /// <summary>What the context works with.</summary>
    public RoomContext Room => room;

    /// <summary>Read by the need-to-know filter on every query.</summary>
    public bool SeesAll => whole || room.Caller.Is.SeesAll || room.Caller.Is.May(room.Room.SeesAll);

    /// <summary>Read by the need-to-know filter on every query.</summary>
    public bool Oversees => whole || room.Caller.Is.SeesAll || room.Caller.Is.May(room.Room.Oversees);

    /// <summary>Read by the need-to-know filter on every query.</summary>
    public Guid Us => room.Caller.Is.Organisation;

    /// <summary>Read by the need-to-know filter on every query.</summary>
    public Guid Me => whole ? Guid.Empty : room.Caller.Is.PersonKey;

    /// <summary>Read by the need-to-know filter on every query.</summary>
    public DateTimeOffset Now => room.Clock.GetUtcNow();

    /// <summary>Which of the room's records are closed for good; null where none ever is.</summary>
    public virtual IClosedRecords? Closed => null;

    internal string In => room.Engine.Prefix(room.Room.Name);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        foreach (var id in IdTypes()) configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (room.Engine.Schema(room.Room.Name) is { } schema) modelBuilder.HasDefaultSchema(schema);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        Configure(modelBuilder);
        HideWhatNeedNotBeKnown(modelBuilder);
    }

    /// <summary>The room's entities: tables, owned children, indexes.</summary>
    protected abstract void Configure(ModelBuilder model);

    /// <summary>
    /// The one door past need to know: for a rule or a figure that must see more than its caller may. Its own context, read only. Give out only numbers,
    /// dates and truth values, and the ids that a figure counts or that somebody is locked out of.
    /// </summary>
    internal ModuleDb ForRules(string purpose)
    {
        var other = (ModuleDb)Activator.CreateInstance(GetType(), room.For(Callers.Caller.Product(purpose)))!;
        other.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return other;
    }

    /// <summary>
    /// For erasing, and for knowing what was erased, alone: within it this context reads past need to know, and may change and delete what it read there. What is kept about a record goes as a
    /// whole, whatever of it the caller may know of. The record itself has been found by its caller before.
    /// </summary>
    public async Task<T> WholeAsync<T>(Func<Task<T>> read)
    {
        whole = true;
        try
        {
            return await read();
        }
        finally
        {
            whole = false;
        }
    }

    /// <summary>Within it records are read to be looked at: they are not tracked, and no change of theirs is saved.</summary>
    internal async Task<T> LookingAsync<T>(Func<Task<T>> read)
    {
        var before = ChangeTracker.QueryTrackingBehavior;
        ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        try
        {
            return await read();
        }
        finally
        {
            ChangeTracker.QueryTrackingBehavior = before;
        }
    }

    private IEnumerable<Type> IdTypes() => GetType().Assembly.GetReferencedAssemblies()
        .Where(name => name.Name!.StartsWith("SaferCity.", StringComparison.Ordinal)).Select(System.Reflection.Assembly.Load).Append(GetType().Assembly)
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsValueType && !type.IsGenericType && typeof(IId).IsAssignableFrom(type));
}

public static class RulesDoor
{
    /// <inheritdoc cref="ModuleDb.ForRules"/>
    public static TDb ForRules<TDb>(this TDb db, string purpose) where TDb : ModuleDb => (TDb)db.ForRules(purpose);
}
