using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>How facts are written down: a stable name, and a body of ids and plain values.</summary>
public static class FactNames
{
    // Asked for every entry of the journal that is written, told or relayed.
    private static readonly ConcurrentDictionary<(string Room, Type Fact), string> Known = [];
    private static readonly JsonSerializerOptions Json = new() { Converters = { new IdJson(), new JsonStringEnumConverter() } };

    /// <summary>"vawg.referral_listed.v1".</summary>
    public static string Of(string room, Type fact) => Known.GetOrAdd((room, fact), static known =>
        $"{known.Room}.{known.Fact.GetCustomAttribute<FactAttribute>()?.Name ?? throw new InvalidOperationException($"{known.Fact.Name} has no [Fact(\"name\")].")}");

    public static string Body(IFact fact) => JsonSerializer.Serialize(fact, fact.GetType(), Json);

    public static IFact Read(string body, Type fact) => (IFact)JsonSerializer.Deserialize(body, fact, Json)!;

    /// <summary>The records that a fact is about: every id it carries, alone or in a list.</summary>
    public static IEnumerable<Guid> Subjects(IFact fact) => fact.GetType().GetProperties()
        .Select(property => property.GetValue(fact)).SelectMany(value => value is System.Collections.IEnumerable and not string ? ((System.Collections.IEnumerable)value).OfType<IId>() : value is IId id ? [id] : [])
        .Select(id => id.Value).Distinct();

    private sealed class IdJson : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsValueType && typeof(IId).IsAssignableFrom(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(One<>).MakeGenericType(typeToConvert))!;

        private sealed class One<T> : JsonConverter<T> where T : struct, IId<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Of(reader.GetGuid());

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }
    }
}
