using Google.Protobuf.Reflection;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace SaferCity.Server.Edge;

/// <summary>The files and symbols of the contract that reflection can answer for: those of the mapped services and all that they import.</summary>
internal sealed class ContractRegistry
{
    private readonly Dictionary<string, FileDescriptor> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> symbols = new(StringComparer.Ordinal);

    public ContractRegistry(IEnumerable<ServiceDescriptor> services)
    {
        foreach (var service in services)
        {
            Services.Add(service.FullName);
            Add(service.File);
        }
    }

    public SortedSet<string> Services { get; } = new(StringComparer.Ordinal);

    public FileDescriptor? ByName(string name) => files.GetValueOrDefault(name);

    public FileDescriptor? BySymbol(string symbol) => symbols.GetValueOrDefault(symbol);

    /// <summary>Every service whose implementation an assembly holds, by the base class that was generated for it.</summary>
    public static IEnumerable<ServiceDescriptor> ServicesOf(System.Reflection.Assembly assembly) => assembly.GetTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.GetMethod("BindService", [typeof(Grpc.Core.ServiceBinderBase), type.GetNestedType(type.Name + "Base") ?? typeof(object)]) is not null)
        .Select(type => (ServiceDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!);

    private void Add(FileDescriptor file)
    {
        if (!files.TryAdd(file.Name, file)) return;
        foreach (var dependency in file.Dependencies) Add(dependency);
        foreach (var service in file.Services)
        {
            symbols[service.FullName] = file;
            foreach (var method in service.Methods) symbols[method.FullName] = file;
        }
        foreach (var message in file.MessageTypes) Add(message, file);
        foreach (var type in file.EnumTypes) symbols[type.FullName] = file;
    }

    private void Add(MessageDescriptor message, FileDescriptor file)
    {
        symbols[message.FullName] = file;
        foreach (var field in message.Fields.InDeclarationOrder()) symbols[field.FullName] = file;
        foreach (var nested in message.NestedTypes) Add(nested, file);
        foreach (var type in message.EnumTypes) symbols[type.FullName] = file;
    }
}
