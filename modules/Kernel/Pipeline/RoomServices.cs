using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Pipeline;

/// <summary>What a room registers: its database, messages, forms and listeners.</summary>
public static class RoomServices
{
    /// <summary>Registers a room by its name, the permission with which a caller knows of every record, its history, and the permission to oversee who sees what. Everything else is found in its assembly.</summary>
    /// <exception cref="InvalidOperationException">A message of the assembly does not say what it needs.</exception>
    public static IServiceCollection AddRoom<TDb>(this IServiceCollection services, string name, object seesAll, History history, object? oversees = null) where TDb : ModuleDb
    {
        var room = new Room(name, typeof(TDb), PermissionName.Of(seesAll), history.Say<Denied>(f => $"Somebody without permission tried {f.Message}.").Say<RestoredFromBackup>(f => f.Sentence()).Say<RecordRead>("Read.").Say<ReadInEmergency>("Read in an emergency, while the journal could not be written."))
        {
            Oversees = oversees is null ? "" : PermissionName.Of(oversees),
        };
        services.AddKernel();
        services.AddSingleton(room);
        services.AddKeyedSingleton(typeof(TDb), (provider, _) => room.Options(provider.GetRequiredService<IEngine>()));
        services.AddScoped(provider => (TDb)Activator.CreateInstance(typeof(TDb), new RoomContext(room,
            provider.GetRequiredKeyedService<DbContextOptions>(typeof(TDb)), provider.GetRequiredService<IEngine>(), provider.GetRequiredService<CurrentCaller>(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<RelaySignal>(), provider.GetRequiredService<SharedEntries>()))!);
        services.AddKeyedScoped<ModuleDb>(room.Assembly, (provider, _) => provider.GetRequiredService<TDb>());

        // One look at each type: MediatR's own search looks at all of them eight times, which is a third of a second before the host answers.
        foreach (var type in room.Assembly.DefinedTypes.Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var handler in Closed(type, typeof(IRequestHandler<,>))) services.AddTransient(handler, type);
            foreach (var form in Closed(type, typeof(IValidator<>))) services.AddSingleton(form, type);
            foreach (var ear in Closed(type, typeof(IHear<>))) services.AddListener(room, type, ear, together: false);
            foreach (var ear in Closed(type, typeof(IHearTogether<>))) services.AddListener(room, type, ear, together: true);
            if (typeof(IBaseRequest).IsAssignableFrom(type) && type.GetCustomAttribute<NeedsAttribute>() is null) throw new InvalidOperationException($"{type} does not say what it needs.");
        }
        return services;
    }

    private static void AddKernel(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(RelaySignal))) return;
        services.AddMediatR(settings => settings.RegisterServicesFromAssembly(typeof(RoomServices).Assembly));
        services.AddSingleton<RelaySignal>().AddSingleton<SharedEntries>();
        services.AddScoped<CurrentCaller>();
        services.AddScoped<References>().AddScoped<HiddenRecords>().AddScoped<ClosedRecords>().AddScoped<Trail>().AddScoped<TouchedRecords>();
        services.AddScoped<EmergencyDoor>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<FactRelay>();
        services.AddHostedService(provider => provider.GetRequiredService<FactRelay>());
        services.AddHostedService<Overwriting>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Watched<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Permitted<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Confirmed<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(DoneOnce<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(FormFilled<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Consulted<,>));
        services.TryAddSingleton(provider => provider.GetService<IConfiguration>()?.GetSection(ReadingPolicy.Section).Get<ReadingPolicy>() ?? new());
    }

    private static void AddListener(this IServiceCollection services, Room room, Type type, Type ear, bool together)
    {
        services.TryAddScoped(type);
        services.AddSingleton(new Listener(room, type, ear.GetGenericArguments()[0], together));
    }

    private static IEnumerable<Type> Closed(TypeInfo type, Type open) => type.ImplementedInterfaces.Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);
}
